import { expect, test } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { AngkaLembar } from '../types';
import { angkaDariLaporan, bandingLaporan, jumlahLaporan, yangMasihKosong } from './rules';

const himpunan = HIMPUNAN_AWAL.find(({ id }) => id === 'kkpkk-2021-ksp-kuk12');
if (!himpunan) throw new Error('Himpunan aturan tidak ada.');
const angka = (pos: string, nilai: bigint, tahunBuku = 2025): AngkaLembar => ({
  ...{ pos, nilai, tahunBuku },
  asal: 'DIKETIK',
});
const laporan = { tahunBuku: 2025, aset: 100n, modalSendiri: null, modalLuar: 40n, shu: -7n };

test('hanya SHU yang menjadi baris; yang lain jumlah', () => {
  expect(angkaDariLaporan(himpunan, [laporan])).toEqual([
    { pos: 'shu_berjalan', tahunBuku: 2025, nilai: -7n, asal: 'LAPORAN_TAHUNAN' },
  ]);
  expect(angkaDariLaporan({ ...himpunan, pos: [] }, [laporan])).toEqual([]);
});

test('yang sudah terisi tidak diganti', () => {
  const calon = [angka('kas', 1n), angka('kas', 2n, 2024)];
  expect(yangMasihKosong(calon, [angka('kas', 9n)])).toEqual([calon[1]]);
});

test('jumlah laporan tahunan di samping lembar kerja', () => {
  const isi = { jawaban: [], angka: [angka('kas', 90n), angka('kewajiban_jangka_panjang', 40n)] };
  expect(bandingLaporan(himpunan, 2025, isi, [laporan])).toEqual([
    { nama: 'Aset', tahunBuku: 2025, laporan: 100n, lembar: 90n },
    { nama: 'Modal luar', tahunBuku: 2025, laporan: 40n, lembar: 40n },
    { nama: 'SHU', tahunBuku: 2025, laporan: -7n, lembar: 0n },
  ]);
  const kosong = bandingLaporan(himpunan, 2025, { jawaban: [], angka: [] }, [laporan]);
  expect(kosong.every(({ lembar }) => lembar === null)).toBe(true);
});

test('jumlah neraca dari barisnya', () => {
  const isi = { jawaban: [], angka: [angka('kas', 90n), angka('kas', 80n, 2024)] };
  expect(jumlahLaporan(himpunan, 2025, isi, 'neraca')).toContainEqual({
    label: 'Jumlah aset',
    kini: 90n,
    lalu: 80n,
  });
});
