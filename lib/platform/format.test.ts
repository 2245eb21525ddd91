import Decimal from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDesimal } from './desimal';
import {
  akhiriTitik,
  awalBesar,
  awalKecil,
  bacaDesimal,
  formatAngka,
  formatDesimal,
  formatJam,
  formatPersen,
  formatRupiah,
  formatRupiahSingkat,
  formatTanggal,
  formatTanggalPendek,
  formatWaktu,
  maksudTitikTiga,
  parseBulat,
  parseRupiah,
  parseTelepon,
  samarkanNikPenduduk,
  samarkanSurel,
  samarkanTelepon,
  sejak,
} from './format';

describe('tanggal dan jam', () => {
  it('menulis bulan dalam bahasa Indonesia', () => {
    expect(formatTanggal('2026-11-24')).toBe('24 November 2026');
    expect(formatTanggal('2026-08-01')).toBe('1 Agustus 2026');
    expect(formatTanggalPendek('2026-08-01')).toBe('1 Agu 2026');
  });

  it('memakai hari Jakarta untuk suatu saat', () => {
    const saat = new Date('2026-11-24T17:05:00Z');
    expect(formatTanggal(saat)).toBe('25 November 2026');
    expect(formatJam(saat)).toBe('00.05 WIB');
    expect(formatWaktu(new Date('2026-11-24T03:42:59Z'))).toBe('24 November 2026 pukul 10.42 WIB');
  });

  it('menampilkan teks yang bukan tanggal apa adanya', () => {
    expect(formatTanggal('kemarin')).toBe('kemarin');
    expect(formatTanggal('2026-13-01')).toBe('2026-13-01');
  });
});

describe('rupiah', () => {
  it.each([
    [0n, 'Rp0'],
    [999n, 'Rp999'],
    [1_500_000n, 'Rp1.500.000'],
    [-25_000n, '-Rp25.000'],
    [9_223_372_036_854_775_807n, 'Rp9.223.372.036.854.775.807'],
  ])('%s menjadi %s', (nilai, hasil) => {
    expect(formatRupiah(nilai)).toBe(hasil);
    expect(formatRupiah(nilai.toString())).toBe(hasil);
  });

  it.each([
    [0n, 'Rp0'],
    [950_000n, 'Rp950.000'],
    [999_999n, 'Rp999.999'],
    [1_000_000n, 'Rp1 juta'],
    [1_500_000n, 'Rp1,5 juta'],
    [1_549_999n, 'Rp1,5 juta'],
    [1_550_000n, 'Rp1,6 juta'],
    [999_949_999n, 'Rp999,9 juta'],
    [999_950_000n, 'Rp1 miliar'],
    [2_000_000_000n, 'Rp2 miliar'],
    [12_345_000_000_000n, 'Rp12,3 triliun'],
    [1_234_500_000_000_000n, 'Rp1.234,5 triliun'],
    [-1_500_000n, '-Rp1,5 juta'],
  ])('%s disingkat menjadi %s', (nilai, hasil) => {
    expect(formatRupiahSingkat(nilai)).toBe(hasil);
  });

  it.each([
    ['1500000', 1_500_000n],
    ['1.500.000', 1_500_000n],
    ['Rp1.500.000', 1_500_000n],
    ['  rp. 1.500.000,00 ', 1_500_000n],
    ['Rp\u00a02.000,-', 2_000n],
    ['1 500 000', 1_500_000n],
    ['0', 0n],
    ['-250.000', -250_000n],
    ['-Rp250.000', -250_000n],
  ])('%j dibaca %s', (teks, nilai) => {
    expect(parseRupiah(teks)).toBe(nilai);
  });

  it.each(['', 'Rp', '1,5 juta', '1.5', '1.50.000', '12.34', '100,50', '1,000', 'abc', '1e6', '٣'])(
    '%j tidak dibaca',
    (teks) => {
      expect(parseRupiah(teks)).toBeNull();
    },
  );

  it('menolak sejuta angka tanpa membacanya', () => {
    expect(parseRupiah('9'.repeat(1_000_000))).toBeNull();
  });

  it('yang ditulis terbaca kembali', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (nilai) => {
        return parseRupiah(formatRupiah(nilai)) === nilai;
      }),
    );
  });
});

describe('angka', () => {
  it('mengelompokkan ribuan', () => {
    expect(formatAngka(12_345)).toBe('12.345');
    expect(formatAngka(-1_000)).toBe('-1.000');
    expect(formatAngka(7n)).toBe('7');
    expect(() => formatAngka(1.5)).toThrow(RangeError);
  });

  it.each([
    ['62.5', 2, '62,5\u00a0%'],
    ['62.50', 2, '62,5\u00a0%'],
    ['100', 2, '100\u00a0%'],
    ['0.005', 2, '0,01\u00a0%'],
    ['99.995', 2, '100\u00a0%'],
    ['33.333333', 1, '33,3\u00a0%'],
    ['-0.001', 2, '0\u00a0%'],
  ])('%s persen dengan %i desimal: %s', (nilai, desimal, hasil) => {
    expect(formatPersen(nilai, desimal)).toBe(hasil);
    expect(formatPersen(new Decimal(nilai), desimal)).toBe(hasil);
  });

  it('nilai tidak dibulatkan bila tidak diminta', () => {
    expect(formatDesimal('79.999999')).toBe('79,999999');
    expect(formatDesimal('1234567.10')).toBe('1.234.567,1');
    expect(formatDesimal('65.98', 1)).toBe('66');
    expect(formatDesimal('12', 0)).toBe('12');
    expect(formatDesimal('12.5', 0)).toBe('13');
  });

  it('sama dengan pembulatan decimal.js untuk nilai apa pun', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (bulat, skala, desimal) => {
          const nilai = new Decimal(bulat.toString()).div(new Decimal(10).pow(skala));
          const dibaca = parseDesimal(formatDesimal(nilai, desimal).replace(/\./g, ''), 12);
          return dibaca?.eq(nilai.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP)) === true;
        },
      ),
    );
  });

  it.each([
    ['62,5', '62.5'],
    ['62.5', '62.5'],
    ['1.234,5', '1234.5'],
    ['62,5 %', '62.5'],
    ['-3', '-3'],
    ['79,999999', '79.999999'],
  ])('desimal %j dibaca %s', (teks, nilai) => {
    expect(parseDesimal(teks)?.toFixed()).toBe(nilai);
  });

  it.each([
    ['62.500', '62,5'],
    ['1.000', '1'],
    ['100.000 %', '100'],
    ['-0.050', '-0,05'],
    ['1234.567', '1234,567'],
  ])(
    'desimal %j ditolak: titik dengan tiga angka itu ribuan; mungkin maksudnya %s',
    (teks, maksud) => {
      expect(bacaDesimal(teks)).toBeNull();
      expect(parseDesimal(teks)).toBeNull();
      expect(bacaDesimal(maksud)).not.toBeNull();
      expect(maksudTitikTiga(teks)).toBe(maksud);
    },
  );

  it.each(['62.5', '62.50', '62.5000', '1.234,5', '1.000.000', 'abc', ''])(
    'desimal %j tidak ditanyakan maksudnya',
    (teks) => {
      expect(maksudTitikTiga(teks)).toBeNull();
    },
  );

  it.each(['', ',5', '5,', '1,2,3', '1.2.3', '79,9999999', 'NaN', 'Infinity', '1e3', '0x10'])(
    'desimal %j tidak dibaca',
    (teks) => {
      expect(parseDesimal(teks)).toBeNull();
    },
  );

  it('bilangan bulat boleh berpemisah ribuan', () => {
    expect(parseBulat('1.250')).toBe(1_250n);
    expect(parseBulat('12.50')).toBeNull();
    expect(parseDesimal('1'.repeat(1_000_000))).toBeNull();
  });
});

describe('sejak', () => {
  const kini = new Date('2026-11-24T03:00:00Z'); // 10.00 WIB
  it.each([
    ['2026-11-24T03:00:30Z', 'baru saja'],
    ['2026-11-24T02:59:30Z', 'baru saja'],
    ['2026-11-24T02:55:00Z', '5 menit lalu'],
    ['2026-11-24T01:00:00Z', '2 jam lalu'],
    ['2026-11-23T16:00:00Z', 'kemarin'],
    ['2026-11-21T16:00:00Z', '3 hari lalu'],
    ['2026-10-01T03:00:00Z', '1 bulan lalu'],
    ['2024-11-01T03:00:00Z', '2 tahun lalu'],
  ])('%s: %s', (saat, hasil) => {
    expect(sejak(new Date(saat), kini)).toBe(hasil);
  });
});

describe('data pribadi', () => {
  it('hanya memperlihatkan empat angka terakhir', () => {
    expect(samarkanNikPenduduk('3276014101901234')).toBe('************1234');
    expect(samarkanNikPenduduk('1234')).toBe('************1234');
    expect(samarkanTelepon('+6281298761234')).toBe('08******1234');
  });

  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['62 812 3456 7890', '+6281234567890'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['0062812 34567890', '+6281234567890'],
    ['(021) 7788 9900', '+622177889900'],
    ['+65 6123 4567', '+6561234567'],
  ])('telepon %j menjadi %s', (teks, hasil) => {
    expect(parseTelepon(teks)).toBe(hasil);
  });

  it.each(['', '123', 'nomor saya', '0812abc4567', '+'.repeat(5), '0'.repeat(30), '++62812345678'])(
    'telepon %j tidak dibaca',
    (teks) => {
      expect(parseTelepon(teks)).toBeNull();
    },
  );
});

it.each([
  ['Nomor SKU', 'nomor SKU'],
  ['NIK', 'NIK'],
  ['P-IRT', 'P-IRT'],
  ['Alamat rumah', 'alamat rumah'],
  ['', ''],
])('awalKecil(%s)', (masuk, keluar) => {
  expect(awalKecil(masuk)).toBe(keluar);
});

it.each([
  ['jasa 12 % setahun', 'Jasa 12 % setahun'],
  ['Murabahah', 'Murabahah'],
  ['', ''],
])('awalBesar(%s)', (masuk, keluar) => {
  expect(awalBesar(masuk)).toBe(keluar);
});

test('kutipan di tengah kalimat berakhir dengan titik, sekali', () => {
  expect(akhiriTitik('Modalnya salah')).toBe('Modalnya salah.');
  expect(akhiriTitik('Modalnya salah. ')).toBe('Modalnya salah.');
  expect(akhiriTitik('Sudah benar?')).toBe('Sudah benar?');
  expect(akhiriTitik('Katanya "ya."')).toBe('Katanya "ya."');
});

test('surel tersamar tidak menyebut pemiliknya', () => {
  expect(samarkanSurel('budi@contoh.id')).toBe('b*****@contoh.id');
});
