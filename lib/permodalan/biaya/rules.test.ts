import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angsuranAnuitas,
  bagianPersen,
  biayaDari,
  type CaraBiaya,
  type KetentuanBiaya,
  mikroPersen,
  susunRencana,
} from './rules';

const ketentuan = (cara: CaraBiaya, persen: string, ubah: Partial<KetentuanBiaya> = {}) => ({
  cara,
  persen,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  ...ubah,
});

describe('contoh yang dihitung dengan tangan', () => {
  it('menurun: 12 juta, 12 % setahun, 12 bulan', () => {
    const hasil = susunRencana(ketentuan('MENURUN', '12'), 12_000_000n, 12);
    // 1 % of 12, 11, … 1 million: 120.000 + 110.000 + … + 10.000 = 780.000.
    expect(hasil.angsuran.map((satu) => satu.jasa)).toEqual(
      Array.from({ length: 12 }, (_, i) => BigInt(12 - i) * 10_000n),
    );
    expect(hasil.totalJasa).toBe(780_000n);
    expect(hasil.angsuran[0]).toEqual({
      ke: 1,
      pokok: 1_000_000n,
      jasa: 120_000n,
      jumlah: 1_120_000n,
      sisa: 11_000_000n,
    });
    expect(hasil.angsuranTerbesar).toBe(1_120_000n);
  });

  it('flat: 12 juta, 12 % setahun, 12 bulan', () => {
    const hasil = susunRencana(ketentuan('FLAT', '12'), 12_000_000n, 12);
    expect(hasil.totalJasa).toBe(1_440_000n);
    expect(new Set(hasil.angsuran.map((satu) => satu.jumlah))).toEqual(new Set([1_120_000n]));
  });

  it('anuitas: 10 juta, 24 % setahun, 12 bulan', () => {
    // 10.000.000 × 0,02 ÷ (1 − 1,02⁻¹²) = 945.595,966…
    expect(angsuranAnuitas(10_000_000n, '24', 12)).toBe(945_596n);
    const { angsuran, totalJasa } = susunRencana(ketentuan('ANUITAS', '24'), 10_000_000n, 12);
    expect(angsuran[0]).toMatchObject({ jasa: 200_000n, pokok: 745_596n, jumlah: 945_596n });
    // 2 % of 10.000.000 − 745.596 = 9.254.404.
    expect(angsuran[1]).toMatchObject({ jasa: 185_088n, pokok: 760_508n, jumlah: 945_596n });
    // Eleven even instalments leave 927.056; the last one takes what rounding left over.
    expect(angsuran.at(-1)).toMatchObject({ pokok: 927_056n, jumlah: 945_597n, sisa: 0n });
    expect(totalJasa).toBe(1_347_153n);
  });

  it('sisa pembulatan jatuh pada angsuran terakhir', () => {
    const hasil = susunRencana(ketentuan('FLAT', '10'), 1_000_000n, 3);
    // Jasa 1.000.000 × 10 % × 3/12 = 25.000: 8.333 + 8.333 + 8.334.
    expect(hasil.angsuran.map(({ pokok, jasa }) => [pokok, jasa])).toEqual([
      [333_333n, 8_333n],
      [333_333n, 8_333n],
      [333_334n, 8_334n],
    ]);
  });

  it('biaya di muka dipotong dari yang diterima dan ikut dalam biaya', () => {
    const hasil = susunRencana(
      ketentuan('FLAT', '12', { provisiPersen: '1.5', biayaAdministrasi: 50_000n }),
      10_000_000n,
      10,
    );
    expect(hasil).toMatchObject({
      provisi: 150_000n,
      diterima: 9_800_000n,
      totalJasa: 1_000_000n,
      totalBiaya: 1_200_000n,
      totalAngsuran: 11_000_000n,
    });
  });

  it('bagi hasil: nisbah koperasi 30 % dari laba 2 juta sebulan', () => {
    const hasil = susunRencana(ketentuan('BAGI_HASIL', '30'), 6_000_000n, 6, 2_000_000n);
    expect(hasil.angsuran.every((satu) => satu.jumlah === 1_600_000n)).toBe(true);
    expect(hasil.totalJasa).toBe(3_600_000n);
  });
});

describe('angka', () => {
  it.each([
    ['24', 24_000_000n],
    ['24.000001', 24_000_001n],
    ['0.5', 500_000n],
    ['0', 0n],
  ])('%s persen', (teks, hasil) => expect(mikroPersen(teks)).toBe(hasil));
  it.each(['', '-1', '1e2', '1,5', '0.0000001', 'NaN'])('menolak %j', (teks) =>
    expect(() => mikroPersen(teks)).toThrow(RangeError),
  );
  it('membulatkan setengah ke atas', () => {
    expect([1n, 49n, 50n, 150n].map((n) => bagianPersen(n, '1'))).toEqual([0n, 0n, 1n, 2n]);
  });
  it.each([
    [0n, 12],
    [-1n, 12],
    [1n, 0],
    [1n, 1.5],
  ])('menolak pokok %s selama %s bulan', (pokok, tenor) =>
    expect(() => susunRencana(ketentuan('FLAT', '12'), pokok, tenor)).toThrow(RangeError),
  );
});

const persen = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([bulat, pecahan]) => `${bulat}.${String(pecahan).padStart(6, '0')}`);
const kasus = fc.record({
  cara: fc.constantFrom<CaraBiaya>('MENURUN', 'FLAT', 'ANUITAS', 'BAGI_HASIL'),
  persen,
  provisiPersen: persen,
  biayaAdministrasi: fc.bigInt({ min: 0n, max: 1_000_000n }),
  // Tiny loans as well: that is where rounding bites.
  pokok: fc.oneof(fc.bigInt({ min: 1n, max: 500n }), fc.bigInt({ min: 1n, max: 5_000_000_000n })),
  tenor: fc.integer({ min: 1, max: 72 }),
  laba: fc.bigInt({ min: 0n, max: 100_000_000n }),
});

describe('setiap rencana', () => {
  it('habis tepat, tidak ada yang negatif, dan jumlahnya pokok ditambah jasa', () => {
    fc.assert(
      fc.property(kasus, ({ pokok, tenor, laba, ...isi }) => {
        const hasil = susunRencana(isi, pokok, tenor, laba);
        expect(hasil.angsuran).toHaveLength(tenor);
        expect(hasil.angsuran.at(-1)?.sisa).toBe(0n);
        for (const satu of hasil.angsuran) {
          expect(satu.pokok >= 0n && satu.jasa >= 0n && satu.sisa >= 0n).toBe(true);
          expect(satu.jumlah).toBe(satu.pokok + satu.jasa);
          expect(satu.jumlah <= hasil.angsuranTerbesar).toBe(true);
        }
        const jumlah = (urutan: readonly { jumlah: bigint }[]) =>
          urutan.reduce((semua, satu) => semua + satu.jumlah, 0n);
        expect(jumlah(hasil.angsuran)).toBe(pokok + hasil.totalJasa);
        expect(jumlah([...hasil.angsuran].reverse())).toBe(hasil.totalAngsuran);
        expect(hasil.totalBiaya).toBe(hasil.totalAngsuran - hasil.diterima);
      }),
      { numRuns: 150 },
    );
  });

  it('jasa menurun tidak pernah lebih besar daripada jasa flat', () => {
    fc.assert(
      fc.property(kasus, ({ pokok, tenor, persen: satu }) => {
        const menurun = susunRencana(ketentuan('MENURUN', satu), pokok, tenor).totalJasa;
        const flat = susunRencana(ketentuan('FLAT', satu), pokok, tenor).totalJasa;
        // Each month may round up by half a rupiah, and the pokok is rounded down.
        expect(menurun <= flat + BigInt(tenor) * BigInt(tenor)).toBe(true);
      }),
    );
  });
});

describe('biaya menurut ketentuan', () => {
  const dasar = {
    akad: null,
    cara: 'MENURUN',
    persen: '18',
    nisbah: null,
    provisiPersen: '1',
    biayaAdministrasi: 0n,
  } as const;
  it('akad syariah tidak memakai cara hitung jasa', () => {
    expect(biayaDari(dasar)).toMatchObject({ cara: 'MENURUN', persen: '18' });
    expect(biayaDari({ ...dasar, akad: 'MURABAHAH', cara: null })).toMatchObject({ cara: 'FLAT' });
    expect(biayaDari({ ...dasar, akad: 'QARDH', cara: null, persen: null })).toMatchObject({
      cara: 'FLAT',
      persen: '0',
    });
    expect(
      biayaDari({ ...dasar, akad: 'MUDHARABAH', cara: null, persen: null, nisbah: '40' }),
    ).toMatchObject({ cara: 'BAGI_HASIL', persen: '40' });
  });
  it('tanpa angka tidak ada biaya yang dapat dihitung', () => {
    expect(biayaDari({ ...dasar, persen: null })).toBeNull();
    expect(biayaDari({ ...dasar, cara: null })).toBeNull();
    expect(biayaDari({ ...dasar, akad: 'MUSYARAKAH' })).toBeNull();
  });
});
