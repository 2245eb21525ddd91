import { expect, test } from 'vitest';
import type { SelBaca } from '@/lib/platform/xlsx/types';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { LEMBAR } from '../susunan/rules';
import { bacaBukuKerja } from './rules';

const himpunan = HIMPUNAN_AWAL[0] as (typeof HIMPUNAN_AWAL)[number];
const teks = (isi: string): SelBaca => ({ jenis: 'TEKS', isi });
const angka = (isi: string): SelBaca => ({ jenis: 'ANGKA', isi });

function baca(keuangan: [string, SelBaca][], indikator: [string, SelBaca][] = []) {
  return bacaBukuKerja(
    himpunan,
    new Map([
      [
        LEMBAR.ringkasan,
        new Map([
          ['B4', teks('2025')],
          ['B5', teks(himpunan.id)],
        ]),
      ],
      [LEMBAR.keuangan, new Map([['A9', teks('kas')], ...keuangan])],
      [LEMBAR.indikator, new Map([['A9', teks('KK-01')], ['A10', teks('TK-P1')], ...indikator])],
    ]),
  );
}

test.each([
  [angka('1500000'), 1_500_000n],
  [angka('1.5E6'), 1_500_000n],
  [teks('Rp1.500.000'), 1_500_000n],
  [teks('1.500'), 1_500n],
])('rupiah %j', (sel, nilai) => {
  expect(baca([['C9', sel]])).toMatchObject({
    ok: true,
    isi: { angka: [{ pos: 'kas', tahunBuku: 2025, nilai }] },
  });
});

// A number cell of 1.234 is a little more than one rupiah, not a thousand.
test.each([angka('1.234'), angka('1500000.5'), teks('1,5'), teks('banyak'), angka('-5')])(
  'rupiah %j ditolak dengan selnya',
  (sel) => {
    expect(baca([['C9', sel]])).toMatchObject({
      ok: false,
      galat: [{ lembar: LEMBAR.keuangan, sel: 'C9' }],
    });
  },
);

test.each([
  [angka('7.2000000000000002'), '7.2'],
  [teks('7,2 %'), '7.2'],
  [angka('7.125'), '7.125'],
])('rasio %j', (sel, rasio) => {
  expect(baca([], [['F9', sel]])).toMatchObject({
    ok: true,
    isi: { jawaban: [{ kode: 'KK-01', rasio }] },
  });
});

test('a ratio typed as text is asked about where its dot may part thousands', () => {
  const { galat } = baca([], [['F9', teks('7.125')]]) as {
    galat: { sel: string; pesan: string }[];
  };
  expect(galat).toMatchObject([
    { sel: 'F9', pesan: expect.stringContaining('Maksud Anda 7,125?') },
  ]);
});

test.each(['-1', '100.5'])('rasio daftar periksa %s ditolak dengan selnya', (isi) => {
  expect(baca([], [['F10', angka(isi)]])).toMatchObject({
    ok: false,
    galat: [{ lembar: LEMBAR.indikator, sel: 'F10' }],
  });
});
