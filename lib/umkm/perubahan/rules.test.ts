import { describe, expect, test } from 'vitest';
import { kalimatDiperiksaLagi, perluDiperiksaLagi } from './rules';

describe('diperiksa sekali lagi', () => {
  test('yang disebut formulirnya adalah yang diperiksa', () => {
    expect(kalimatDiperiksaLagi('usaha')).toBe(
      'Bila Anda mengubah nama usaha, kegiatan utama, jenis usaha, badan usaha, NIB, tahun daftar KBLI, atau kode KBLI, petugas memeriksanya sekali lagi. Begitu juga bila tanggal mulai yang baru mengubah kelas usahanya.',
    );
    expect(kalimatDiperiksaLagi('lokasi')).toBe(
      'Bila Anda mengubah alamat usaha, RT, RW, atau kelurahan tempat usaha, petugas memeriksanya sekali lagi.',
    );
    expect(kalimatDiperiksaLagi('pemilik')).toContain('nama lengkap atau NIK penduduk,');
    expect(kalimatDiperiksaLagi('alamat')).toContain('tidak perlu diperiksa');
    for (const bagian of ['keuangan', 'perizinan'] as const) {
      expect(kalimatDiperiksaLagi(bagian)).toContain('petugas memeriksanya sekali lagi');
    }
  });

  test('kode pos dan titik tetap terverifikasi', () => {
    expect(perluDiperiksaLagi('lokasi', ['kodePos', 'lintang', 'bujur'])).toBe(false);
    expect(perluDiperiksaLagi('lokasi', ['rt'])).toBe(true);
  });
});
