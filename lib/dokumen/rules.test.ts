import { expect, it } from 'vitest';
import { pesanTolakUnggah, pesanUnggah, sebutanTipe } from './rules';

it('jenis berkas yang diterima disebut tanpa koma bila hanya dua', () => {
  expect(sebutanTipe('FOTO_USAHA')).toBe('JPEG atau PNG');
  expect(sebutanTipe('BUKTI_NAIK_KELAS')).toBe('PDF, JPEG, PNG, atau XLSX');
  expect(sebutanTipe('KTP')).toBe('PDF, JPEG, atau PNG');
  expect(pesanUnggah('TIPE_DITOLAK', 'FOTO_USAHA')).toBe(
    'Isi berkas ini bukan JPEG atau PNG. Simpan sebagai JPEG atau PNG, lalu unggah lagi.',
  );
});

it.each([
  ['12', 'Tunggu 12 menit, lalu'],
  ['0', 'Tunggu beberapa menit, lalu'],
  ['9999', 'Tunggu beberapa menit, lalu'],
  ['<b>', 'Tunggu beberapa menit, lalu'],
  [undefined, 'Tunggu beberapa menit, lalu'],
])('lama menunggu %s dari alamat: %s', (unggahTunggu, kata) => {
  expect(pesanTolakUnggah({ unggah: 'TERLALU_SERING', unggahTunggu }, 'KTP')).toContain(kata);
});

it('yang tidak ditolak tidak dijelaskan', () => {
  expect(pesanTolakUnggah({ unggah: 'ok' }, 'KTP')).toBeNull();
  expect(pesanTolakUnggah({}, 'KTP')).toBeNull();
});
