import { expect, it } from 'vitest';
import { pesanUnggah, sebutanTipe } from './rules';

it('jenis berkas yang diterima disebut tanpa koma bila hanya dua', () => {
  expect(sebutanTipe('FOTO_USAHA')).toBe('JPEG atau PNG');
  expect(sebutanTipe('BUKTI_NAIK_KELAS')).toBe('PDF, JPEG, PNG, atau XLSX');
  expect(sebutanTipe('KTP')).toBe('PDF, JPEG, atau PNG');
  expect(pesanUnggah('TIPE_DITOLAK', 'FOTO_USAHA')).toBe(
    'Isi berkas ini bukan JPEG atau PNG. Simpan sebagai JPEG atau PNG, lalu unggah lagi.',
  );
});
