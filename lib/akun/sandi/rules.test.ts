import { describe, expect, it } from 'vitest';
import { keluhanSandi, SANDI_PALING_PANJANG } from './rules';

const pemilik = { surel: 'siti.aminah@warungbudi.id', nama: 'Siti Aminah' };

describe('keluhanSandi', () => {
  it.each([
    'pisang goreng hangat',
    'kucing-lompat-pagar',
    'Tgk7!xQm29vBz',
    'ñandú café au lait',
    'hujan turun sore ini 2026',
    'xkmqvwtzrbnyl',
    'lampu meja biru '.repeat(8).slice(0, SANDI_PALING_PANJANG),
  ])('diterima: %s', (sandi) => {
    expect(keluhanSandi(sandi, pemilik)).toBeNull();
  });

  it('batas panjang', () => {
    expect(keluhanSandi('kmqvwtzrbny', pemilik)).toContain('Yang Anda tulis baru 11');
    expect(keluhanSandi('kmqvwtzrbnyl', pemilik)).toBeNull();
    expect(keluhanSandi(`${'kmqvwtzrb '.repeat(12)}abckmqvw`, pemilik)).toBeNull();
    expect(keluhanSandi(`${'kmqvwtzrb '.repeat(12)}abckmqvwx`, pemilik)).toContain('128');
  });

  it.each([
    'siti.aminah@warungbudi.id',
    'SITI AMINAH 123',
    'sitiaminah2026',
    'warungbudi1234',
    'AminahSiti!!!99',
  ])('tentang diri sendiri: %s', (sandi) => {
    expect(keluhanSandi(sandi, pemilik)).toContain('nama atau surel');
  });

  it.each([
    'aaaaaaaaaaaaaaa',
    '123456789012',
    'abcdefghijklmnop',
    '9876543210987',
    '000000000000',
    '2024202520262027',
  ])('deretan: %s', (sandi) => {
    expect(keluhanSandi(sandi, pemilik)).toContain('mudah ditebak');
  });

  it.each([
    'password1234',
    'Password!!2026',
    'qwertyuiop12',
    'indonesiamerdeka',
    'katasandi1234',
    'rahasia-rahasia',
    'bismillah12345',
    'sinergidepok2026',
    'iloveyou123456',
  ])('umum: %s', (sandi) => {
    expect(keluhanSandi(sandi, pemilik)).toContain('sering dipakai');
  });
});
