import { describe, expect, it } from 'vitest';
import { judulHalaman } from './judul';

describe('judulHalaman', () => {
  const tab = { nama: 'tab', label: { menunggu: 'Menunggu koperasi' } };
  it.each([
    [{}, 'Permohonan'],
    [{ setelah: 'a~b' }, 'Permohonan, halaman berikutnya'],
    [{ sesudah: 'a~b' }, 'Permohonan, halaman berikutnya'],
    [{ sebelum: 'a~b' }, 'Permohonan, halaman sebelumnya'],
    [{ sebelum: '' }, 'Permohonan'],
    [{ tab: 'menunggu', sesudah: 'a~b' }, 'Permohonan: Menunggu koperasi, halaman berikutnya'],
    [{ tab: 'toString' }, 'Permohonan'],
    [{ tab: ['menunggu', 'lain'] }, 'Permohonan'],
  ])('%j', (parameter, judul) => {
    expect(judulHalaman('Permohonan', parameter, tab)).toBe(judul);
  });
});
