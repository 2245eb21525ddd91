import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cukupHadir, persenHadir } from './rules';

describe('kehadiran', () => {
  it('batasnya termasuk: 3 dari 4 adalah 75 %', () => {
    expect(cukupHadir({ hadir: 3, dari: 4 }, 75)).toBe(true);
    expect(cukupHadir({ hadir: 2, dari: 4 }, 75)).toBe(false);
    expect(persenHadir({ hadir: 2, dari: 3 })).toBe('66.7');
  });
  it('tanpa pelatihan tidak pernah cukup, juga bila batasnya nol', () => {
    expect(cukupHadir({ hadir: 0, dari: 0 }, 0)).toBe(false);
    expect(persenHadir({ hadir: 0, dari: 0 })).toBeNull();
  });
  it('hadir sekali lagi tidak pernah membuat yang cukup menjadi kurang', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 50 }),
        fc.nat({ max: 50 }),
        fc.integer({ min: 0, max: 100 }),
        (a, b, minimum) => {
          const [hadir, dari] = [Math.min(a, b), Math.max(a, b)];
          if (cukupHadir({ hadir, dari }, minimum)) {
            expect(cukupHadir({ hadir: hadir + 1, dari: dari + 1 }, minimum)).toBe(true);
          }
        },
      ),
    );
  });
});
