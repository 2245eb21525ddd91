import { expect, test } from 'vitest';
import { bolehPeriksa, bolehUnggah, sebutanBerkas, sudahDisetujui } from './rules';
import { setujuiBerkasSchema } from './schema';

const AWAL = { tahap: 'PENGUMPULAN_PENDIRI' } as const;
const RAPAT = { tahap: 'RAPAT_PENDIRIAN' } as const;
const NIB = { tahap: 'NIB_TERBIT' } as const;

test('diunggah pada langkahnya, waktu gilirannya', () => {
  const milik = { status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' } as const;
  expect(bolehUnggah(milik, 'PEMRAKARSA', RAPAT)).toBe(true);
  expect(bolehUnggah(milik, 'PEMRAKARSA', AWAL)).toBe(false);
  expect(bolehUnggah({ ...milik, giliran: 'PETUGAS' }, 'PEMRAKARSA', RAPAT)).toBe(false);
  expect(bolehUnggah({ ...milik, status: 'DIBATALKAN' }, 'PEMRAKARSA', RAPAT)).toBe(false);
});

test('dinas hanya mengunggah sertifikat yang diterbitkannya', () => {
  expect(bolehUnggah({ status: 'NIB_TERBIT', giliran: 'PETUGAS' }, 'PETUGAS', NIB)).toBe(true);
  expect(bolehUnggah({ status: 'RAPAT_PENDIRIAN', giliran: 'PETUGAS' }, 'PETUGAS', RAPAT)).toBe(
    false,
  );
});

test('diperiksa waktu giliran dinas; berkas rencana juga setelah penyuluhan terjadwal', () => {
  expect(bolehPeriksa({ status: 'SIAP_PENYULUHAN', giliran: 'PETUGAS' }, AWAL)).toBe(true);
  expect(bolehPeriksa({ status: 'PENYULUHAN_TERJADWAL', giliran: 'PETUGAS' }, AWAL)).toBe(true);
  expect(bolehPeriksa({ status: 'RAPAT_PENDIRIAN', giliran: 'PETUGAS' }, AWAL)).toBe(false);
  expect(bolehPeriksa({ status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' }, RAPAT)).toBe(false);
  expect(bolehPeriksa({ status: 'NOMOR_INDUK_TERBIT', giliran: 'PETUGAS' }, NIB)).toBe(false);
});

test('terkirim dua kali hanya bila semuanya disetujui orang yang sama', () => {
  const milik = { status: 'SESUAI', diperiksaOleh: 'a' } as const;
  expect(sudahDisetujui([milik, milik], 'a')).toBe(true);
  expect(sudahDisetujui([milik, { ...milik, diperiksaOleh: 'b' }], 'a')).toBe(false);
  expect(sudahDisetujui([milik, { ...milik, status: 'BELUM_DIPERIKSA' }], 'a')).toBe(false);
});

test('berkas seorang pendiri disebut dengan namanya', () => {
  expect(sebutanBerkas('Bukti setoran', 'Ani')).toBe('Bukti setoran, Ani');
  expect(sebutanBerkas('Daftar hadir', null)).toBe('Daftar hadir');
});

test('satu centang atau beberapa, masing-masing sekali; tanpa centang ditolak', () => {
  const id = '0190a000-0000-7000-8000-00000000000a';
  const baca = (berkasId?: string | string[]) =>
    setujuiBerkasSchema.safeParse({ pendirianId: id, ...(berkasId ? { berkasId } : {}) });
  expect(baca(id).data?.berkasId).toEqual([id]);
  expect(baca([id, id]).data?.berkasId).toEqual([id]);
  expect(baca().error?.issues.map(({ path }) => path)).toEqual([['berkasId']]);
});
