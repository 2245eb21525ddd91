import { expect, it } from 'vitest';
import { kataGalat } from './kata-galat';

it.each([
  ['NIB', 'NIB terdiri dari 13 angka.', 'NIB terdiri dari 13 angka.'],
  ['Jenis koperasi', 'Pilih jenis koperasi.', 'Pilih jenis koperasi.'],
  ['Nama', 'Isi nama.', 'Isi nama.'],
  ['Kas, 2025', 'Tulis rupiah utuh.', 'Kas, 2025: Tulis rupiah utuh.'],
  // The letters alone are not the name.
  ['RT', 'Periksa sertifikat.', 'RT: Periksa sertifikat.'],
  ['Persetujuan', 'Beri tanda.', 'Persetujuan: Beri tanda.'],
  [undefined, 'Isi nama.', 'Isi nama.'],
])('%s, "%s" menjadi "%s"', (label, teks, hasil) => {
  expect(kataGalat(teks, label)).toBe(hasil);
});
