import { expect, it } from 'vitest';
import { batasPihakTerkait } from './rules';

it.each([
  [1_000_000_000n, 0n, 100_000_000n, null],
  [1_000_000_000n, 40_000_000n, 60_000_000n, null],
  [1_000_000_000n, 40_000_000n, 60_000_001n, { sebab: 'MELEBIHI', batas: 100_000_000n }],
  [0n, 0n, 1n, { sebab: 'MELEBIHI', batas: 0n }],
  [-5n, 0n, 1n, { sebab: 'MELEBIHI', batas: 0n }],
  [null, 0n, 1n, { sebab: 'MODAL_TIDAK_DIKETAHUI' }],
] as const)('modal sendiri %s, sudah ada %s, minta %s', (modalSendiri, sudahAda, jumlah, hasil) => {
  expect(batasPihakTerkait({ modalSendiri, sudahAda, jumlah }, '10')).toEqual(hasil);
});
