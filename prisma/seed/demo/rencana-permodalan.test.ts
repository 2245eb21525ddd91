import { describe, expect, it } from 'vitest';
import { tawaranModal } from './rencana-permodalan';

const SELALU_KURANG = () => 0;

describe('tawaranModal', () => {
  it('is never less than the product lends', () => {
    const satu = { jumlah: 5_000_000n, palingSedikit: 5_000_000n };
    expect(tawaranModal(SELALU_KURANG, satu)).toBe(5_000_000n);
  });

  it('is now and then a million less', () => {
    const satu = { jumlah: 6_000_000n, palingSedikit: 5_000_000n };
    expect(tawaranModal(SELALU_KURANG, satu)).toBe(5_000_000n);
    expect(tawaranModal(() => 0.9, satu)).toBe(6_000_000n);
  });
});
