import Decimal from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import {
  type AturanPenilaian,
  aspekDari,
  batasPredikat,
  hitungTotal,
  nilaiPenilaian,
  rincianAspek,
  tren,
} from './rules';

const aturan = ATURAN_AWAL.find((satu) => satu.kode === 'penilaian-kesehatan')
  ?.isi as AturanPenilaian;
const d = (isi: string) => new Decimal(isi);
const sama = (isi: string) => ({ TK: d(isi), PR: d(isi), KK: d(isi), MD: d(isi) });

describe('hitungTotal', () => {
  it('weighs 30, 15, 40 and 15 percent', () => {
    expect(
      hitungTotal({ TK: d('100'), PR: d('0'), KK: d('0'), MD: d('0') }, aturan).toString(),
    ).toBe('30');
    expect(
      hitungTotal({ TK: d('0'), PR: d('100'), KK: d('0'), MD: d('0') }, aturan).toString(),
    ).toBe('15');
    expect(
      hitungTotal({ TK: d('0'), PR: d('0'), KK: d('100'), MD: d('0') }, aturan).toString(),
    ).toBe('40');
    expect(
      hitungTotal({ TK: d('0'), PR: d('0'), KK: d('0'), MD: d('100') }, aturan).toString(),
    ).toBe('15');
  });

  it('rounds nothing', () => {
    const total = hitungTotal(
      { TK: d('92.647059'), PR: d('84.523810'), KK: d('70.833333'), MD: d('81.25') },
      aturan,
    );
    expect(total.toString()).toBe('80.9935224');
  });
});

describe('nilaiPenilaian', () => {
  // Each edge just below, at, and above; 79.65, 91.36 and 65.98 are published results.
  it.each([
    ['100', 'SEHAT', 'SEHAT'],
    ['91.36', 'SEHAT', 'SEHAT'],
    ['80', 'SEHAT', 'SEHAT'],
    ['79.999999', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['79.65', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['75', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['66', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['65.999999', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['65.98', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['60.5', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['51', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['50.999999', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
    ['50', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
    ['25', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
    ['0', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
  ])('bands %s as %s', (isi, predikat, kategori) => {
    expect(nilaiPenilaian(sama(isi), aturan)).toMatchObject({ predikat, kategori });
  });

  const persen = fc.integer({ min: 0, max: 100_000_000 }).map((n) => new Decimal(n).div(1_000_000));
  it('stays between 0 and 100, and a better aspect never lowers the total', () => {
    fc.assert(
      fc.property(persen, persen, persen, persen, persen, (TK, PR, KK, MD, lebih) => {
        const total = hitungTotal({ TK, PR, KK, MD }, aturan);
        expect(total.gte(0) && total.lte(100)).toBe(true);
        const naik = hitungTotal({ TK, PR, KK: Decimal.max(KK, lebih), MD }, aturan);
        expect(naik.gte(total)).toBe(true);
      }),
    );
  });
});

describe('rincianAspek', () => {
  it('adds up to the total to the last digit', () => {
    const aspek = aspekDari({
      tataKelola: '92.647059',
      profilRisiko: '84.523810',
      kinerjaKeuangan: '70.833333',
      permodalan: '81.25',
    });
    const bagian = rincianAspek(aspek, aturan);
    expect(bagian.map(({ kode, bobot }) => [kode, bobot.toFixed()])).toEqual([
      ['TK', '30'],
      ['PR', '15'],
      ['KK', '40'],
      ['MD', '15'],
    ]);
    const jumlah = bagian.reduce((n, { tertimbang }) => n.plus(tertimbang), d('0'));
    expect(jumlah.toFixed()).toBe(hitungTotal(aspek, aturan).toFixed());
  });
});

describe('batasPredikat', () => {
  it.each([
    ['SEHAT', '80', null],
    ['CUKUP_SEHAT', '66', '80'],
    ['DALAM_PENGAWASAN', '51', '66'],
    ['DALAM_PENGAWASAN_KHUSUS', '0', '51'],
  ] as const)('%s reaches from %s to below %s', (predikat, mulai, sampai) => {
    const batas = batasPredikat(predikat, aturan);
    expect(batas?.mulai.toFixed()).toBe(mulai);
    expect(batas?.sampai?.toFixed() ?? null).toBe(sampai);
  });
  it('knows nothing of a predikat the rule does not name', () => {
    expect(batasPredikat('SEHAT', { ...aturan, pita: [] })).toBeNull();
  });
});

describe('tren', () => {
  it('compares the two latest book years', () => {
    const riwayat = [
      { tahunBuku: 2023, total: d('90') },
      { tahunBuku: 2025, total: d('70.5') },
      { tahunBuku: 2024, total: d('80') },
    ];
    const hasil = tren(riwayat);
    expect(hasil.tren).toBe('TURUN');
    expect(hasil.selisih?.toString()).toBe('-9.5');
    expect(tren(riwayat.slice(0, 1)).tren).toBe('BARU');
  });
});
