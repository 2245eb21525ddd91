import { describe, expect, it } from 'vitest';
import { cobaLagi, uraikanSurat } from './rules';

const kini = new Date('2026-11-24T03:00:00Z');
const menit = (percobaan: number) => {
  const saat = cobaLagi(percobaan, kini);
  return saat && (saat.getTime() - kini.getTime()) / 60_000;
};

describe('cobaLagi', () => {
  it('menunggu makin lama, lalu menyerah', () => {
    const semua = Array.from({ length: 9 }, (_, i) => menit(i + 1));
    expect(semua).toEqual([1, 5, 15, 60, 180, 360, 720, 1440, null]);
  });
});

describe('uraikanSurat', () => {
  const portal = 'http://localhost:3000';

  it('hanya alamat portal sendiri yang menjadi tautan', () => {
    expect(
      uraikanSurat(
        'Buka:\nhttp://localhost:3000/konfirmasi?token=a_b\natau https://jahat.example/x',
        portal,
      ),
    ).toEqual([
      { jenis: 'teks', isi: 'Buka:\n' },
      { jenis: 'tautan', href: '/konfirmasi?token=a_b' },
      { jenis: 'teks', isi: '\natau ' },
      { jenis: 'teks', isi: 'https://jahat.example/x' },
    ]);
  });

  it.each([
    'http://localhost:3000.jahat.example/',
    'http://localhost:3000@jahat.example/',
    'http://x',
  ])('bukan portal: %s', (alamat) => {
    expect(uraikanSurat(alamat, portal).every((satu) => satu.jenis === 'teks')).toBe(true);
  });
});
