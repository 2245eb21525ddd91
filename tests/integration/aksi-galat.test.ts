import { beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineAksi } from '@/lib/platform/aksi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tolak } from '@/lib/platform/hasil';
import { buatAkun } from '@/tests/support/pabrik-akun';

/* Whose words stand beside a field when a command refuses. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

beforeAll(async () => {
  sesi.pelaku = await buatAkun(['PEMILIK']);
});

const UMUM = 'Tanggalnya tidak dapat dipakai.';
const KHUSUS = 'Tanggal ini sebelum 3 Maret 2026, hari masuknya.';

/** The messages of an action of which the command refuses with these ones. */
async function galatDari(galat?: Record<string, string[]>) {
  const aksi = defineAksi({
    tindakan: 'akun:sendiri',
    skema: z.object({}),
    pesan: { SALAH: UMUM },
    isian: { SALAH: 'tanggal' },
    jalankan: async () => tolak('SALAH', { galat }),
    tujuan: () => '/',
  });
  const hasil = await aksi({}, new FormData());
  expect(hasil.pesan).toBeUndefined();
  return hasil.galat;
}

it('kalimat perintah untuk isian itu sendiri mendahului kalimat umum', async () => {
  expect(await galatDari({ tanggal: [KHUSUS] })).toEqual({ tanggal: [KHUSUS] });
});

it('tanpa kalimat sendiri, kalimat umum tetap di isiannya', async () => {
  expect(await galatDari()).toEqual({ tanggal: [UMUM] });
  expect(await galatDari({ lain: ['Isi ini.'] })).toEqual({ tanggal: [UMUM], lain: ['Isi ini.'] });
  expect(await galatDari({ tanggal: [] })).toEqual({ tanggal: [UMUM] });
});

it('pesannya urut seperti isian di halaman, juga kotak yang tidak dicentang', async () => {
  const aksi = defineAksi({
    tindakan: 'akun:sendiri',
    skema: z
      .strictObject({
        versi: z.string(),
        nib: z.string().min(1),
        sandi: z.string(),
        setuju: z.string(),
        nama: z.string().min(1),
      })
      .transform((isi) => isi),
    pesan: { SALAH: UMUM },
    jalankan: async () => tolak('SALAH'),
    tujuan: () => '/',
  });
  const data = new FormData();
  for (const nama of ['versi', 'nama', 'nib', 'sandi']) data.append(nama, '');
  const hasil = await aksi({}, data);
  expect(Object.keys(hasil.galat ?? {})).toEqual(['nama', 'nib', 'setuju']);
});

it('versi yang tidak mungkin ada bukan bentrok dengan siapa pun', async () => {
  const aksi = defineAksi({
    tindakan: 'akun:sendiri',
    skema: z.object({ versi: z.string() }),
    pesan: { SUDAH_BERUBAH: UMUM },
    jalankan: async () =>
      tolak('SUDAH_BERUBAH', {
        bentrok: {
          ...{ versi: '7', oleh: 'Ani', olehId: sesi.pelaku?.penggunaId ?? '' },
          ...{ pada: 'tadi', butir: [] },
        },
      }),
    tujuan: () => '/',
  });
  const kirim = (versi: string) => {
    const data = new FormData();
    data.set('versi', versi);
    return aksi({}, data);
  };
  for (const versi of ['8', '9007199254740991', '99999999999999999999']) {
    const hasil = await kirim(versi);
    expect(hasil, versi).toMatchObject({
      pesan: expect.stringContaining('Muat ulang halaman'),
      status: 409,
      nilai: { versi },
    });
    expect(hasil.bentrok, versi).toBeUndefined();
  }
  for (const versi of ['6', '7', 'f'.repeat(40)]) {
    expect((await kirim(versi)).bentrok, versi).toMatchObject({ versi: '7', sendiri: true });
  }
});
