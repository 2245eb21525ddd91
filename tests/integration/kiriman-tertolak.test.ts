import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ajukanPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import { simpanLaporanAction } from '@/lib/koperasi/laporan/actions';
import type { AksiFormulir } from '@/lib/platform/aksi';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { PENGISI, TERSEMBUNYI } from '@/lib/platform/form-state';
import { ambilTertolak } from '@/lib/platform/tertolak-sementara';
import { ubahUmkmAction } from '@/lib/umkm/actions';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* What is read in the place of a page that does not offer its form any more, through the very actions. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  cobaWewenang: async (tindakan: never) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-tanpa-skrip': 'ya', 'x-jalur': '/portal/asal' }),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));

async function dibaca(aksi: AksiFormulir, isi: Record<string, string>) {
  const formulir = new FormData();
  for (const [nama, satu] of Object.entries({ [PENGISI]: '', ...isi })) formulir.append(nama, satu);
  const { tanda } = await aksi({}, formulir);
  const kiriman = ambilTertolak(tanda ?? '');
  if (!kiriman) throw new Error('Jawabannya tidak disimpan.');
  return kiriman.tulisan.map(({ label, isi: semua }) => [label, ...semua]);
}

test('memakai label dan kata pilihan formulirnya', async () => {
  sesi.pelaku = await buatPelaku('PEMILIK');
  expect(
    await dibaca(ajukanPermohonanAction, {
      koperasiId: randomUUID(),
      ahliWarisNama: 'Siti Uji',
      ahliWarisHubungan: 'ANAK',
    }),
  ).toEqual([
    ['Nama ahli waris', 'Siti Uji'],
    ['Hubungan dengan Anda', 'Anak'],
  ]);
  expect(
    await dibaca(ubahUmkmAction, {
      usahaId: randomUUID(),
      bagian: 'keuangan',
      modalUsaha: '25.000.000',
      [TERSEMBUNYI]: 'usahaId bagian',
    }),
  ).toEqual([['Modal usaha', 'Rp25.000.000']]);
  sesi.pelaku = await buatPelaku('PETUGAS');
  expect(
    await dibaca(simpanLaporanAction, { caraRat: 'DARING', aset: '1.000', shu: 'rugi' }),
  ).toEqual([
    ['Cara RAT diadakan', 'Daring (lewat internet)'],
    ['Aset', 'Rp1.000'],
    ['Sisa hasil usaha (SHU)', 'rugi'],
  ]);
});

test('isian tersembunyi dari langkah sebelumnya tidak diulang', async () => {
  sesi.pelaku = await buatPelaku('PEMILIK');
  const isi = { ahliWarisNama: 'Siti Uji', alasan: 'Menabung.', setujuBagikan: 'ya' };
  expect(
    await dibaca(ajukanPermohonanAction, { ...isi, [TERSEMBUNYI]: 'ahliWarisNama alasan' }),
  ).toEqual([['Setuju membagikan data kepada koperasi', 'Ya']]);
});
