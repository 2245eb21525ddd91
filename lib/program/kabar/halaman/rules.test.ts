import { describe, expect, it } from 'vitest';
import { kabarHalaman, kabarPelatihan, kabarTerpilihBanyak } from './rules';

const lain = (kode: string, punyaAkun: boolean) =>
  kabarHalaman(kode, { punyaAkun, milikSendiri: false });

describe('kabar halaman peserta', () => {
  it('yang tanpa akun tidak disebut dikabari, tetapi disampaikan petugas kelurahan', () => {
    for (const kode of ['verifikasi', 'tolak', 'pilih', 'cadangkan', 'selesaikan', 'hentikan']) {
      expect(lain(kode, true)).toContain('dikabari');
      expect(lain(kode, false)).not.toContain('dikabari');
      expect(lain(kode, false)).toContain('Petugas kelurahan diminta menyampaikannya.');
    }
    expect(lain('toString', true)).toBeUndefined();
  });
  it('yang didaftarkan petugas dan sudah tercatat disebut begitu', () => {
    expect(lain('terdaftar', false)).not.toContain('sudah tercatat');
    expect(lain('terdaftar-tercatat', false)).toContain('Orangnya sudah tercatat');
  });
  it('pada seleksi banyak orang', () => {
    expect(kabarTerpilihBanyak(2, 0)).toBe('2 calon sudah dipilih dan dikabari.');
    expect(kabarTerpilihBanyak(1, 1)).toBe(
      '1 calon sudah dipilih. Petugas kelurahan diminta menyampaikannya.',
    );
    expect(kabarTerpilihBanyak(3, 1)).toContain('1 tidak punya akun aktif');
    expect(kabarTerpilihBanyak(2, Number.NaN)).toContain('dikabari');
  });
  it('pada hari pelatihan hanya yang punya akun disebut dikabari', () => {
    for (const kode of ['ditambah', 'dibatalkan']) {
      expect(kabarPelatihan(kode, 2, 0)).toContain('Yang diundang dikabari.');
      expect(kabarPelatihan(kode, 2, 2)).not.toContain('dikabari');
      expect(kabarPelatihan(kode, 2, 2)).toContain('Petugas kelurahan diminta menyampaikannya.');
      expect(kabarPelatihan(kode, 3, 1)).toContain(
        'Yang punya akun aktif dikabari; 1 tidak punya akun aktif.',
      );
      expect(kabarPelatihan(kode, 0, 0)).not.toContain('dikabari');
    }
    expect(kabarPelatihan('tercatat', 2, 2)).toBe('Kehadiran sudah disimpan.');
    expect(kabarPelatihan('toString', 2, 0)).toBeUndefined();
  });
});
