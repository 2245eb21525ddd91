import { beforeEach, describe, expect, test, vi } from 'vitest';
import { jalurIsian } from '@/lib/dokumen/rules';
import { bacaIsianHalaman, bacaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { tandaPengisi } from '@/lib/platform/auth/pengisi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { ISIAN_LAIN, PENGISI } from '@/lib/platform/form-state';
import { ambilTitipan } from '@/lib/platform/titipan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';
import { permintaanUnggah } from '@/tests/support/unggahan';

/* What was typed beside an upload comes back with it: to its writer, on that page, and to nobody else. */

const peramban = vi.hoisted(() => ({
  kuki: new Map<string, string>(),
  pelaku: null as Pelaku | null,
  bekas: null as string | null,
}));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({
    pelaku: peramban.pelaku ?? { penggunaId: null, nama: '', surel: null, peran: [] },
    sesiId: null,
    bekasPenggunaId: peramban.bekas,
  }),
}));
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (nama: string) => {
      const value = peramban.kuki.get(nama);
      return value === undefined ? undefined : { name: nama, value };
    },
    set: (nama: string, nilai: string) => peramban.kuki.set(nama, nilai),
    delete: (nama: string) => peramban.kuki.delete(nama),
  }),
}));

const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
const HALAMAN = '/portal/modal-diterima/catat?usaha=x';
const KETIKAN = { lembaga: 'Pegadaian contoh', pilihan: ['A', 'B'] };

beforeEach(() => {
  peramban.kuki.clear();
  peramban.bekas = null;
});

/** Sends the upload form as the page does; the address one is sent to. */
async function kirim(
  tanda: string | null,
  { isi = PDF, lain = KETIKAN as unknown } = {},
): Promise<string> {
  const data = new FormData();
  data.set('jenis', 'LAINNYA');
  data.set('kembali', HALAMAN);
  data.set(ISIAN_LAIN, typeof lain === 'string' ? lain : JSON.stringify(lain));
  if (tanda) data.set(PENGISI, tanda);
  data.set('berkas', new File([isi], 'akad.pdf', { type: 'application/pdf' }));
  const alamat = `/api/berkas?kembali=${encodeURIComponent(HALAMAN)}&jenis=LAINNYA`;
  const jawab = await bacaUnggahan(await permintaanUnggah(alamat, data));
  expect(jawab.status).toBe(303);
  return jawab.headers.get('location') ?? '';
}

async function masuk() {
  const pelaku = await buatPelaku('PEMILIK');
  peramban.pelaku = pelaku;
  return pelaku;
}

describe('isian di samping unggahan', () => {
  test.each([
    ['berkas yang baik', PDF, 'unggah=ok'],
    ['berkas yang ditolak', '<svg/>', 'unggah=TIPE_DITOLAK'],
  ])('%s: kembali kepada yang mengetik di halaman itu saja', async (_, isi, hasil) => {
    const [lain, penulis] = [await buatPelaku('PEMILIK'), await masuk()];
    const ke = await kirim(tandaPengisi(penulis.penggunaId), { isi });
    expect(ke).toContain(hasil);
    expect(await ambilTitipan(ke, penulis.penggunaId)).toMatchObject(KETIKAN);
    expect(await ambilTitipan(ke, lain.penggunaId)).toEqual({});
    expect(await ambilTitipan(ke, null)).toEqual({});
    expect(await ambilTitipan('/portal/lain', penulis.penggunaId)).toEqual({});
  });

  test('berkas baru ikut terpilih di antara berkas yang dipilih', async () => {
    const penulis = await masuk();
    const ke = await kirim(null, { lain: { ...KETIKAN, dokumenId: ['satu'] } });
    const baru = new URL(ke, 'http://x.invalid').searchParams.get('dokumen');
    expect((await ambilTitipan(ke, penulis.penggunaId)).dokumenId).toEqual(['satu', baru]);
  });

  test('halaman yang digambar untuk akun lain: tidak disimpan untuk siapa pun', async () => {
    const [lain, penulis] = [await buatPelaku('PEMILIK'), await masuk()];
    const ke = await kirim(tandaPengisi(lain.penggunaId));
    expect(ke).toContain('unggah=ok');
    expect(await ambilTitipan(ke, penulis.penggunaId)).toEqual({});
    expect(await ambilTitipan(ke, lain.penggunaId)).toEqual({});
  });

  test('sesi habis: ada lagi sesudah masuk', async () => {
    const penulis = await buatPelaku('PEMILIK');
    peramban.pelaku = null;
    peramban.bekas = penulis.penggunaId;
    expect(await kirim(tandaPengisi(penulis.penggunaId))).toContain('/masuk?sebab=habis-berkas');
    expect(await ambilTitipan(HALAMAN, penulis.penggunaId)).toEqual(KETIKAN);
  });

  test('tanpa sesi yang pernah ada: kirimannya tidak dibaca', async () => {
    const penulis = await buatPelaku('PEMILIK');
    peramban.pelaku = null;
    expect(await kirim(tandaPengisi(penulis.penggunaId))).toContain('/masuk?sebab=habis-berkas');
    expect(peramban.kuki.size).toBe(0);
  });

  test('kata sandi dan isian kerangka tidak disimpan; yang bukan isian tidak mengganggu', async () => {
    const penulis = await masuk();
    const tanda = tandaPengisi(penulis.penggunaId);
    const lain = { ...KETIKAN, kataSandi: 'rahasia', $ACTION_1: 'x', [PENGISI]: tanda };
    const ke = await kirim(tanda, { lain });
    expect(await ambilTitipan(ke, penulis.penggunaId)).toEqual(KETIKAN);
    const semula = await db().titipanIsian.count();
    for (const rusak of ['{', '[]', '{"a":1}', JSON.stringify({ a: 'x'.repeat(200_000) })]) {
      // The file is the same each time.
      expect(await kirim(tanda, { lain: rusak })).toContain('unggah=sama');
    }
    expect(await db().titipanIsian.count()).toBe(semula);
  });
});

describe('halaman yang digambar lagi dengan isiannya', () => {
  /** Sends a form of the page to be drawn anew; status, and where it leads. */
  async function gambarLagi(tanda: string, kepala: Record<string, string> = {}): Promise<string> {
    const data = new FormData();
    data.set('lembaga', 'Pegadaian contoh');
    data.append('pilihan', 'A');
    data.append('pilihan', 'B');
    data.set('kataSandi', 'rahasia');
    data.set('$ACTION_1:0', 'x');
    data.set(PENGISI, tanda);
    const alamat = jalurIsian(`${HALAMAN}&unggah=ok&unggahJenis=KTP`);
    const jawab = await bacaIsianHalaman(await permintaanUnggah(alamat, data, kepala));
    return `${jawab.status} ${jawab.headers.get('location') ?? ''}`;
  }

  test('kembali kepada yang mengetik di halaman itu saja', async () => {
    const [lain, penulis] = [await buatPelaku('PEMILIK'), await masuk()];
    expect(await gambarLagi(tandaPengisi(penulis.penggunaId))).toBe(`303 ${HALAMAN}`);
    expect(await ambilTitipan(HALAMAN, penulis.penggunaId)).toEqual(KETIKAN);
    expect(await ambilTitipan(HALAMAN, lain.penggunaId)).toEqual({});
  });

  test('sesi habis: sesudah masuk; tanpa akun atau dari situs lain: tidak disimpan', async () => {
    const penulis = await buatPelaku('PEMILIK');
    const tanda = tandaPengisi(penulis.penggunaId);
    peramban.pelaku = null;
    const semula = await db().titipanIsian.count();
    expect(await gambarLagi(tanda)).toContain('303 /masuk?sebab=habis-isian&lanjut=');
    expect(await gambarLagi(tanda, { origin: 'https://lain.test' })).toBe('403 ');
    expect(await gambarLagi(tanda, { 'content-length': '9000000' })).toBe('413 ');
    expect(await db().titipanIsian.count()).toBe(semula);
    peramban.bekas = penulis.penggunaId;
    expect(await gambarLagi(tanda)).toContain('303 /masuk?sebab=habis&lanjut=');
    expect(await ambilTitipan(HALAMAN, penulis.penggunaId)).toEqual(KETIKAN);
  });
});
