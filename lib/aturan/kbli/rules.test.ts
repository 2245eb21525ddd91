import { describe, expect, it } from 'vitest';
import { bacaTabelKbli } from './rules';

describe('bacaTabelKbli', () => {
  it('mengambil kode lima angka, melewati golongan, nol di depan tetap', () => {
    expect(
      bacaTabelKbli([
        ['Kategori', ' KODE ', 'Judul'],
        ['A', '01', 'Pertanian tanaman'],
        ['A', '01111', ' Pertanian  jagung '],
        ['A', '01111', 'Pertanian  jagung'],
        ['V', '64191', 'Kredit koperasi\nkonvensional'],
      ]),
    ).toMatchObject({ ok: true, dilewati: 1, baris: [{ kode: '01111' }, { kode: '64191' }] });
  });

  it.each([
    [[], 'kolom "kode"'],
    [[['no', 'judul']], 'kolom "kode"'],
    [
      [
        ['kode', 'judul'],
        ['1111', 'nol hilang'],
      ],
      'Tidak ada kode',
    ],
    [
      [
        ['kode', 'judul'],
        ['01111', ''],
      ],
      'Baris 2',
    ],
    [
      [
        ['kode', 'judul'],
        ['01111', 'a'],
        ['01111', 'b'],
      ],
      'muncul dua kali',
    ],
    [
      [
        ['kode', 'judul'],
        ['01111', 'a'.repeat(301)],
      ],
      'tidak terbaca',
    ],
    [
      [
        ['kode', 'judul'],
        ['01111', 'a\0b'],
      ],
      'tidak terbaca',
    ],
  ])('ditolak %#', (tabel, pesan) => {
    const hasil = bacaTabelKbli(tabel);
    expect(hasil.ok ? '' : hasil.galat).toContain(pesan);
  });
});
