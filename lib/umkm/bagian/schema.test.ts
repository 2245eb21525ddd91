import { expect, it } from 'vitest';
import { galatIsian } from '@/lib/platform/isian';
import { type Bagian, SKEMA_BAGIAN } from './schema';

/* No field cuts off what is typed or pasted: whoever wrote too much reads so beside the field. */
it.each<[Bagian, string, string, string]>([
  ['lokasi', 'rw', '0125', 'RW paling banyak 3 angka. Yang Anda tulis 4.'],
  [
    'lokasi',
    'kodePos',
    'Depok 16431',
    'Kode pos terdiri dari 5 angka saja. Hapus huruf dan tanda lain.',
  ],
  ['lokasi', 'kodePos', '164310', 'Kode pos terdiri dari 5 angka. Yang Anda tulis 6.'],
  ['lokasi', 'lintang', `-6.${'4'.repeat(60)}`, 'Lintang harus antara -6.6 dan -6.2'],
  ['keuangan', 'modalUsaha', '9'.repeat(60), 'Modal usaha terlalu besar. Periksa jumlah nolnya.'],
  ['keuangan', 'tahunData', '20255', 'Tulis tahun data dengan empat angka'],
  [
    'keuangan',
    'pekerjaDibayarLaki',
    '12345678',
    'Jumlah pekerja laki-laki yang dibayar paling banyak 100.000.',
  ],
  ['usaha', 'nib', '1'.repeat(24), 'NIB terdiri dari 13 angka. Yang Anda tulis 24.'],
  ['usaha', 'kbliKode', '1'.repeat(12), 'Yang Anda tulis 12.'],
  ['usaha', 'nama', 'a'.repeat(161), 'Nama usaha paling banyak 160 karakter. Yang Anda tulis 161.'],
  ['perizinan', 'merekKelas', '3'.repeat(31), 'Kelas merek paling banyak 30 karakter.'],
  ['pemilik', 'nikPenduduk', '3'.repeat(30), 'NIK penduduk terdiri dari 16 angka.'],
  ['alamat', 'telepon', '08'.repeat(20), 'Periksa nomor telepon.'],
])('%s.%s terlalu panjang: dikatakan dengan jelas', (bagian, isian, isi, pesan) => {
  const hasil = SKEMA_BAGIAN[bagian].safeParse({ [isian]: isi });
  const galat = hasil.error ? galatIsian(hasil.error)[isian] : undefined;
  expect(galat).toHaveLength(1);
  expect(galat?.[0]).toContain(pesan);
});

it('tanpa nomor izin, isian lain tentangnya menyebut izin yang mana', () => {
  const hasil = SKEMA_BAGIAN.perizinan.safeParse({
    skuHingga: '2027-01-01',
    merekKelas: '30',
  });
  expect(hasil.error && galatIsian(hasil.error)).toEqual({
    sku: ['Isi nomor SKU, atau kosongkan isian lain tentang izin itu.'],
    merek: ['Isi nomor merek, atau kosongkan isian lain tentang izin itu.'],
  });
});
