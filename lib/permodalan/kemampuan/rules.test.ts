import { describe, expect, it } from 'vitest';
import { bacaPerkiraan, kemampuanBayar, tulisPerkiraan } from './rules';

const keuangan = { pendapatan: 6_000_000n, pengeluaran: 4_500_000n, angsuranLain: 500_000n };

describe('kemampuan bayar', () => {
  it.each([
    [500_000n, 'CUKUP', '50.0'],
    [599_999n, 'CUKUP', '60.0'],
    [600_000n, 'BERAT', '60.0'],
    [1_000_000n, 'BERAT', '100.0'],
    [1_000_001n, 'TIDAK_CUKUP', '100.0'],
  ] as const)('angsuran %s dari sisa satu juta: %s', (angsuran, keadaan, bagianAngsuran) => {
    expect(kemampuanBayar(keuangan, angsuran)).toEqual({
      sisa: 1_000_000n,
      keadaan,
      bagianAngsuran,
    });
  });
  it('pinjaman yang berjalan di koperasi yang sama ikut mengurangi sisa', () => {
    expect(kemampuanBayar(keuangan, 500_000n, 600_000n)).toEqual({
      sisa: 400_000n,
      keadaan: 'TIDAK_CUKUP',
      bagianAngsuran: '125.0',
    });
  });
  it('tidak ada bagian dari sisa yang tidak ada', () => {
    expect(kemampuanBayar({ ...keuangan, pengeluaran: 7_000_000n }, 1n)).toEqual({
      sisa: -1_500_000n,
      keadaan: 'TIDAK_CUKUP',
      bagianAngsuran: null,
    });
  });
});

it('ditulis lalu dibaca kembali sama', () => {
  expect(bacaPerkiraan(tulisPerkiraan(keuangan))).toEqual(keuangan);
  expect(bacaPerkiraan('["1","x","3"]')).toBeNull();
  expect(bacaPerkiraan('{}')).toBeNull();
});
