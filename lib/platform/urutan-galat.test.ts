import { describe, expect, it } from 'vitest';
import { urutkanGalat } from './urutan-galat';

const galat = (...nama: string[]) => Object.fromEntries(nama.map((satu) => [satu, ['Isi.']]));
const urutan = (...isi: Parameters<typeof urutkanGalat>) => Object.keys(urutkanGalat(...isi));

describe('urutkanGalat', () => {
  it('menurut letak isian di halaman, bukan menurut skema', () => {
    const dikirim = ['nama', 'nib', 'npwp', 'notaris'];
    expect(urutan(galat('notaris', 'nib', 'nama', 'npwp'), dikirim)).toEqual(dikirim);
  });

  it('kotak tanpa tanda tidak dikirim: ia tetap sesudah isian sebelumnya', () => {
    const skema = ['nama', 'surel', 'sandi', 'lanjut', 'setuju'];
    const dikirim = ['lanjut', 'nama', 'surel', 'sandi'];
    expect(urutan(galat('nama', 'setuju', 'sandi'), dikirim, skema, ['lanjut'])).toEqual([
      'nama',
      'sandi',
      'setuju',
    ]);
  });

  it('yang pertama di halaman dan tidak dikirim tetap di depan', () => {
    const skema = ['kunciKirim', 'jenis', 'nama'];
    expect(urutan(galat('nama', 'jenis'), ['kunciKirim', 'nama'], skema)).toEqual([
      'jenis',
      'nama',
    ]);
  });

  it('tanpa nama di skema, urutan pesannya yang dipakai; yang sama sekali asing di akhir', () => {
    expect(urutan(galat('nama', 'kelamin', 'lahir'), ['lahir', 'nama', 'kota'])).toEqual([
      'lahir',
      'nama',
      'kelamin',
    ]);
    expect(urutan(galat('asing', 'nama'), ['nama'], ['nama'])).toEqual(['nama', 'asing']);
    expect(urutkanGalat({}, ['nama'])).toEqual({});
  });
});
