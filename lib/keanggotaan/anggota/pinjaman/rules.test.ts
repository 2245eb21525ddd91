import { describe, expect, it } from 'vitest';
import { halanganPinjaman, sebutPinjaman } from './rules';

const dua = [{ nomor: 'MD-2026-000001' }, { nomor: 'MD-2026-000007' }];

describe('pinjaman yang berjalan dan keluarnya anggota', () => {
  it.each(['PERMINTAAN_SENDIRI', 'DIBERHENTIKAN', 'KOPERASI_BUBAR'] as const)(
    '%s: tidak, juga dengan tanda',
    (alasan) => {
      expect(halanganPinjaman(dua, alasan, undefined)).toBe('PINJAMAN_BERJALAN');
      expect(halanganPinjaman(dua, alasan, sebutPinjaman(dua))).toBe('PINJAMAN_BERJALAN');
      expect(halanganPinjaman([], alasan, undefined)).toBeNull();
    },
  );
  it('meninggal: hanya dengan tanda yang menyebut pinjaman yang sama', () => {
    expect(halanganPinjaman(dua, 'MENINGGAL', sebutPinjaman(dua))).toBeNull();
    for (const tanda of [undefined, '', 'ya', 'MD-2026-000001'])
      expect(halanganPinjaman(dua, 'MENINGGAL', tanda)).toBe('PINJAMAN_PERLU_KONFIRMASI');
    expect(halanganPinjaman([], 'MENINGGAL', undefined)).toBeNull();
  });
});
