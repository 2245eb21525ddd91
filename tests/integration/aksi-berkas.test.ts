import { beforeAll, describe, expect, it, vi } from 'vitest';
import { unggahHimpunanAction } from '@/lib/penilaian/himpunan/actions';
import { BERKAS_HIMPUNAN_MAKS } from '@/lib/penilaian/himpunan/unggahan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { buatAkun } from '@/tests/support/pabrik-akun';

/* Files that an action reads as text, with a real form. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

beforeAll(async () => {
  sesi.pelaku = await buatAkun(['ADMIN']);
});

function kirim(berkas?: Uint8Array<ArrayBuffer> | string) {
  const data = new FormData();
  if (berkas !== undefined) data.set('berkas', new File([berkas], 'himpunan.json'));
  return unggahHimpunanAction({}, data);
}

describe('berkas dalam formulir', () => {
  it('tanpa berkas, berkas kosong, bukan teks, terlalu besar: kalimatnya sendiri', async () => {
    const pesan = async (berkas?: Uint8Array<ArrayBuffer> | string) =>
      (await kirim(berkas)).galat?.berkas?.[0];
    expect(await pesan()).toBe('Pilih berkas JSON himpunan aturan.');
    expect(await pesan('')).toBe('Pilih berkas JSON himpunan aturan.');
    expect(await pesan(new Uint8Array([0xff, 0xfe, 0x00]))).toContain('bukan teks');
    expect(await pesan(' '.repeat(BERKAS_HIMPUNAN_MAKS + 1))).toContain('terlalu besar');
    expect(await pesan('{}')).toBe('Format: Bentuk berkas yang dikenal adalah 1.');
  });

  it('yang sah sampai ke perintahnya; isi berkas tidak dikirim kembali', async () => {
    const sama = await kirim(JSON.stringify(HIMPUNAN_AWAL[0]));
    expect(sama.galat?.berkas?.[0]).toContain('sama persis');
    expect(sama.nilai).toEqual({});
    const isi = { ...HIMPUNAN_AWAL[0], id: 'lewat-formulir' };
    // A redirect is thrown.
    await expect(kirim(`\uFEFF${JSON.stringify(isi)}`)).rejects.toThrow('NEXT_REDIRECT');
    const ada = await db().himpunanAturan.findMany({ where: { kode: 'lewat-formulir' } });
    expect(ada).toMatchObject([{ status: 'DRAF' }]);
  });

  it('tulisan di tempat berkas dibaca sebagai isinya', async () => {
    const data = new FormData();
    data.set('berkas', 'bukan json');
    const hasil = await unggahHimpunanAction({}, data);
    expect(hasil.galat?.berkas?.[0]).toContain('bukan JSON');
  });
});
