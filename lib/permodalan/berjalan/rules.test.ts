import { describe, expect, it } from 'vitest';
import { susunRencana } from '../biaya/rules';
import { angsuranPadaBulan, totalBerjalan } from './rules';

const rencana = susunRencana(
  { cara: 'MENURUN', persen: '12', provisiPersen: '0', biayaAdministrasi: 0n },
  12_000_000n,
  12,
);

describe('angsuran pada bulan ini', () => {
  it.each([
    ['2026-11', 1_120_000n],
    ['2026-12', 1_120_000n],
    ['2027-01', 1_110_000n],
    ['2027-11', 1_010_000n],
  ])('%s: %s', (bulan, angsuran) => {
    expect(angsuranPadaBulan(rencana, 5_000_000n, '2026-11-20', bulan)).toEqual({
      angsuran,
      lewat: false,
    });
  });
  it('setelah rencananya habis, seluruh sisa yang harus dibayar', () => {
    expect(angsuranPadaBulan(rencana, 700_000n, '2026-11-20', '2027-12-01')).toEqual({
      angsuran: 700_000n,
      lewat: true,
    });
  });
});

it('dijumlahkan', () => {
  const satu = { id: 'a', nomor: 'MD', sisaPokok: 9n, angsuran: 3n, lewat: false };
  expect(totalBerjalan([satu, { ...satu, angsuran: 4n }])).toBe(7n);
  expect(totalBerjalan([])).toBe(0n);
});
