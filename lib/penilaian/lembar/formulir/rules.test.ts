import { expect, test } from 'vitest';
import { persenDesimal } from '@/lib/platform/isian';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { hitungKertasKerja } from '../../mesin/rules';
import { masukanLembar } from '../rules';
import { bacaLembarFormulir, nilaiDariLembar, TIDAK_SATU_PUN } from './rules';

const himpunan = HIMPUNAN_AWAL.find(
  ({ id }) => id === 'kkpkk-2021-ksp-kuk12',
) as (typeof HIMPUNAN_AWAL)[0];

test('isian menjadi jawaban dan angka; nama yang tidak dikenal diabaikan', () => {
  const hasil = bacaLembarFormulir(
    himpunan,
    {
      tahunBuku: '2025',
      'kini.kas': 'Rp1.500.000',
      'lalu.kas': '1000000',
      'butir.TK-P1': ['1', '3', 'palsu'],
      'butir.TK-P2': TIDAK_SATU_PUN,
      'rasio.KK-01': '7,2',
      'tb.MD-02': 'ya',
      'aspek.TK': '92,65',
      role: 'ADMIN',
    },
    2024,
  );
  expect(hasil.galat).toEqual({});
  expect(hasil.angka).toEqual([
    { pos: 'kas', tahunBuku: 2025, nilai: 1_500_000n },
    { pos: 'kas', tahunBuku: 2024, nilai: 1_000_000n },
  ]);
  expect(
    hasil.jawaban.map(({ kode, rasio, terpenuhi, terjawab, tidakBerlaku }) => [
      kode,
      rasio,
      terpenuhi,
      terjawab,
      tidakBerlaku,
    ]),
  ).toEqual([
    ['TK-P1', null, ['1', '3'], true, false],
    ['TK-P2', null, [], true, false],
    ['KK-01', '7.2', [], false, false],
    ['MD-02', null, [], false, true],
    ['TK', '92.65', [], false, false],
  ]);
  expect(bacaLembarFormulir(himpunan, nilaiDariLembar(hasil), 2024)).toEqual(hasil);
});

test.each([
  ['kini.kas', 'banyak'],
  ['kini.kas', '-5'],
  ['kini.kas', '1,5'],
  ['kini.kas', '9'.repeat(16)],
  ['rasio.KK-01', 'tujuh'],
  ['rasio.TK-P1', '101'],
  ['rasio.TK-P1', '-1'],
  ['aspek.TK', '100,01'],
  ['aspek.TK', '-1'],
  ['aspek.TK', '12,3456789'],
])('%s = %s disebut di isiannya', (nama, isi) => {
  expect(Object.keys(bacaLembarFormulir(himpunan, { [nama]: isi }, 2025).galat)).toEqual([nama]);
});

test('yang terpenuhi bersama "tidak satu pun" ditolak di indikatornya', () => {
  const butir = (isi: string[]) => bacaLembarFormulir(himpunan, { 'butir.TK-P1': isi }, 2025).galat;
  expect(butir(['1', TIDAK_SATU_PUN])).toEqual({
    'butir.TK-P1': [
      'Beri tanda pada yang terpenuhi, atau pada “Tidak satu pun terpenuhi”, tidak keduanya.',
    ],
  });
  expect(butir(['1', '3'])).toEqual({});
  expect(butir([TIDAK_SATU_PUN])).toEqual({});
});

test.each(['rasio.KK-01', 'aspek.TK'])('%s = 62.500 ditanyakan maksudnya', (nama) => {
  const { galat } = bacaLembarFormulir(himpunan, { [nama]: '62.500' }, 2025);
  expect(galat[nama]?.[0]).toContain('Maksud Anda 62,5?');
});

test('hasil aspek dibaca dengan aturan dan kata yang sama di kedua formulir penilaian', () => {
  for (const isi of ['92,65', '12,345678', '12,3456789', '100,000001', '-0,1', '1e2', '62.500']) {
    const satu = persenDesimal({ label: 'hasil aspek tata kelola' }).safeParse(isi);
    const lembar = bacaLembarFormulir(himpunan, { 'aspek.TK': isi }, 2025);
    expect(lembar.jawaban[0]?.rasio, isi).toBe(satu.data);
    expect(lembar.galat['aspek.TK'], isi).toEqual(satu.error?.issues.map(({ message }) => message));
  }
});

test('semua butir dicentang dan semua rasio terbaik memberi 100', () => {
  const nilai = Object.fromEntries(
    himpunan.indikator.map((satu) => {
      if (satu.jenis === 'DAFTAR')
        return [`butir.${satu.kode}`, satu.butir.map(({ kode }) => kode)];
      const terbaik = satu.pita.findIndex(({ nilai: n }) => n === '1');
      const pita = satu.pita[terbaik];
      const bawah = satu.pita[terbaik - 1];
      return [
        `rasio.${satu.kode}`,
        pita?.palingBanyak ?? bawah?.kurangDari ?? (pita?.kurangDari ? '0' : '1000'),
      ];
    }),
  );
  const { jawaban, angka } = bacaLembarFormulir(himpunan, nilai, 2025);
  expect(hitungKertasKerja(himpunan, masukanLembar(himpunan, 2025, jawaban, angka)).total).toBe(
    '100',
  );
});
