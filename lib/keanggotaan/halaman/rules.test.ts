import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARIS_HALAMAN, bacaTanda, bacaTandaWaktu, susunHalaman, tulisTanda } from './rules';

const ID = '0192f0c1-1111-7000-8000-000000000001';

describe('tanda halaman', () => {
  it('dibaca kembali seperti ditulis', () => {
    const kunci = '2026-11-24T03:42:00.123Z';
    expect(bacaTanda(tulisTanda({ kunci, id: ID }))).toEqual({ kunci, id: ID });
    expect(bacaTandaWaktu(`${kunci}~${ID}`)).toEqual({ waktu: new Date(kunci), id: ID });
  });

  it.each([
    undefined,
    '',
    '~',
    ID,
    `x~${ID}x`,
    `2026-99-99T99:99:99.999Z~${ID}`,
    `9999999999999~${ID}`,
    `' OR 1=1 --~${ID}`,
    // Shapes that the database cannot read as a time or an id.
    `0000-01-01T00:00:00.000Z~${ID}`,
    `9999-12-31T23:59:59.999Z~${ID}`,
    `2026-11-24T03:42:00.123Z~${'-'.repeat(36)}`,
    `2026-11-24T03:42:00.123Z~${'a'.repeat(36)}`,
  ])('menolak %j sebagai waktu', (teks) => expect(bacaTandaWaktu(teks)).toBeNull());
});

/** A list read page by page, as the queries do it. */
function halaman(semua: readonly number[], tanda: number | null, mundur: boolean) {
  const urut = mundur ? [...semua].reverse() : semua;
  const sisa = tanda === null ? urut : urut.filter((n) => (mundur ? n < tanda : n > tanda));
  return susunHalaman(
    sisa.slice(0, BARIS_HALAMAN + 1),
    { mundur, adaTanda: tanda !== null },
    String,
  );
}

describe('susunHalaman', () => {
  it('melewati setiap baris sekali, maju dan mundur', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), (jumlah) => {
        const semua = Array.from({ length: jumlah }, (_, n) => n);
        const maju: number[] = [];
        let kini = halaman(semua, null, false);
        expect(kini.sebelum).toBeNull();
        for (;;) {
          maju.push(...kini.baris);
          if (kini.sesudah === null) break;
          kini = halaman(semua, Number(kini.sesudah), false);
        }
        expect(maju).toEqual(semua);
        const mundur: number[] = [...kini.baris];
        while (kini.sebelum !== null) {
          kini = halaman(semua, Number(kini.sebelum), true);
          mundur.unshift(...kini.baris);
        }
        expect(mundur).toEqual(semua);
      }),
    );
  });
});
