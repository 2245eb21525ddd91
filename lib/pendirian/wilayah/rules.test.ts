import { expect, test } from 'vitest';
import { dalamWilayah, kalimatKoperasiAnggota, kalimatWarga, wilayahKkmp } from './rules';

const DEPOK = '32.76.01.1006';
const SEKECAMATAN = '32.76.01.1007';
const LIMO = '32.76.04.1001';

test.each([
  ['KELURAHAN', [true, false, false]],
  ['KECAMATAN', [true, true, false]],
  ['KOTA', [true, true, true]],
  ['PROVINSI', [true, true, true]],
  ['NASIONAL', [true, true, true]],
] as const)('wilayah keanggotaan %s', (wilayahKerja, harapan) => {
  const wilayah = { wilayahKerja, kelurahanKode: DEPOK };
  expect([DEPOK, SEKECAMATAN, LIMO].map((rumah) => dalamWilayah(wilayah, rumah))).toEqual(harapan);
});

test('KKMP: hanya warga kelurahannya, dan tempat yang belum dipilih tidak punya warga', () => {
  const warga = (kelurahanKode: string) =>
    [DEPOK, SEKECAMATAN, LIMO].map((rumah) => dalamWilayah(wilayahKkmp(kelurahanKode), rumah));
  expect(warga(DEPOK)).toEqual([true, false, false]);
  expect(warga('')).toEqual([false, false, false]);
});

test('siapa yang boleh bergabung, dalam kata', () => {
  const kata = (wilayahKerja: 'KELURAHAN' | 'KECAMATAN' | 'KOTA') =>
    kalimatWarga({ wilayahKerja, kelurahanKode: DEPOK });
  expect(kata('KELURAHAN')).toMatch(/^Warga Kelurahan .+, Kecamatan Pancoran Mas\.$/);
  expect(kata('KECAMATAN')).toBe('Warga Kecamatan Pancoran Mas.');
  expect(kata('KOTA')).toBe('Warga Kota Depok.');
  expect(kalimatWarga({ wilayahKerja: 'NASIONAL', kelurahanKode: DEPOK })).toBe(
    'Warga negara Indonesia.',
  );
  expect(kalimatKoperasiAnggota({ wilayahKerja: 'KOTA', kelurahanKode: DEPOK })).toBe(
    'Koperasi berbadan hukum di Kota Depok, bukan perorangan.',
  );
});
