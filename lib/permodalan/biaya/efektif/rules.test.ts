import Decimal from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaraBiaya, type KetentuanBiaya, susunRencana } from '../rules';
import { biayaEfektif, melebihiBatas } from './rules';

const rencana = (
  cara: CaraBiaya,
  persen: string,
  pokok: bigint,
  tenor: number,
  ubah: Partial<KetentuanBiaya> = {},
) =>
  susunRencana({ cara, persen, provisiPersen: '0', biayaAdministrasi: 0n, ...ubah }, pokok, tenor);

describe('contoh yang dihitung dengan tangan', () => {
  it('menurun tanpa biaya lain: sama dengan jasanya', () => {
    expect(biayaEfektif(rencana('MENURUN', '24', 12_000_000n, 12))?.perTahun).toBe('24');
    // 1,02¹² − 1
    expect(biayaEfektif(rencana('MENURUN', '24', 12_000_000n, 12))?.majemuk).toBe('26.824179');
    expect(biayaEfektif(rencana('MENURUN', '12', 12_000_000n, 24))?.perTahun).toBe('12');
  });

  it('flat 12 % setahun setara 21,45 % efektif', () => {
    // The root of 12.000.000 = 1.120.000 × (1 − (1+x)⁻¹²)/x lies at x = 1,788 %.
    const { perTahun } = biayaEfektif(rencana('FLAT', '12', 12_000_000n, 12)) ?? {};
    expect(perTahun).toMatch(/^21\.45/);
    const x = new Decimal(perTahun ?? 0).div(1200);
    const nilai = new Decimal(1).minus(x.plus(1).pow(-12)).div(x).times(1_120_000);
    expect(nilai.minus(12_000_000).abs().lt('0.05')).toBe(true);
  });

  it('satu angsuran: biaya di muka dibagi yang benar-benar diterima', () => {
    // 1.020.000 back for 990.000 after a month: 3,0303… %, times twelve.
    const satu = rencana('MENURUN', '24', 1_000_000n, 1, { provisiPersen: '1' });
    expect(biayaEfektif(satu)?.perTahun).toBe('36.363636');
  });

  it('dua angsuran tanpa jasa, biaya administrasi 50 ribu', () => {
    // 1.950.000 = v·1.000.000 + v²·1.000.000, so v = (−1 + √8,8)/2.
    const satu = rencana('FLAT', '0', 2_000_000n, 2, { biayaAdministrasi: 50_000n });
    const v = new Decimal('8.8').sqrt().minus(1).div(2);
    const harapan = new Decimal(1).div(v).minus(1).times(1200).toDecimalPlaces(6).toFixed();
    expect(biayaEfektif(satu)?.perTahun).toBe(harapan);
  });

  it('tanpa imbalan dan tanpa biaya: nol', () => {
    expect(biayaEfektif(rencana('FLAT', '0', 5_000_000n, 10))).toEqual({
      perTahun: '0',
      majemuk: '0',
    });
  });

  it('tidak ada angka bila yang diterima habis oleh biaya', () => {
    expect(
      biayaEfektif(rencana('FLAT', '0', 100_000n, 10, { biayaAdministrasi: 100_000n })),
    ).toBeNull();
  });
});

describe('setiap rencana', () => {
  it('biaya efektif membuat nilai angsuran sama dengan yang diterima', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CaraBiaya>('MENURUN', 'FLAT', 'ANUITAS'),
        fc.integer({ min: 0, max: 2400 }),
        fc.integer({ min: 0, max: 300 }),
        fc.bigInt({ min: 1_000_000n, max: 2_000_000_000n }),
        fc.integer({ min: 1, max: 60 }),
        (cara, persen, provisi, pokok, tenor) => {
          const satu = rencana(cara, (persen / 100).toFixed(2), pokok, tenor, {
            provisiPersen: (provisi / 100).toFixed(2),
          });
          const hasil = biayaEfektif(satu);
          const x = new Decimal(hasil?.perTahun ?? 'NaN').div(1200).plus(1);
          const nilai = satu.angsuran.reduce(
            (jumlah, { jumlah: a, ke }) => jumlah.plus(new Decimal(a.toString()).div(x.pow(ke))),
            new Decimal(0),
          );
          const sisa = nilai.minus(satu.diterima.toString()).abs();
          // Six digits of a percentage: of each rupiah lent, less than a millionth a year is lost.
          expect(sisa.div(satu.diterima.toString()).lt('0.000001')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('biaya di muka selalu menambah biaya efektif', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CaraBiaya>('MENURUN', 'FLAT', 'ANUITAS'),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 48 }),
        (cara, persen, provisi, tenor) => {
          const polos = biayaEfektif(rencana(cara, String(persen), 10_000_000n, tenor));
          const berbiaya = biayaEfektif(
            rencana(cara, String(persen), 10_000_000n, tenor, { provisiPersen: String(provisi) }),
          );
          expect(new Decimal(berbiaya?.perTahun ?? 0).gt(polos?.perTahun ?? 100)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it.each([
  ['24', '24', false],
  ['24.004999', '24', false],
  ['24.005', '24', true],
  ['23.999999', '24', false],
  ['36.363636', '24', true],
])('%s persen melebihi %s: %s', (efektif, batas, hasil) => {
  expect(melebihiBatas(efektif, batas)).toBe(hasil);
});
