import { expect, test } from 'vitest';
import { bacaTeks, SEMUA_BERKAS } from './sumber';

const MODEL = SEMUA_BERKAS.filter((jalur) => /^prisma\/models\/.+\.prisma$/.test(jalur));

/** Columns of the models, each with its type: `model.column Type`. */
const KOLOM = MODEL.flatMap((jalur) =>
  [...bacaTeks(jalur).matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, isi = '']) =>
    [...isi.matchAll(/^ {2}(\w+)\s+(\w+)[?[\]]*(.*)$/gm)].map(
      ([, kolom, tipe = '', sisa = '']) => ({
        nama: `${model}.${kolom}`,
        tipe,
        sisa,
      }),
    ),
  ),
);

// Rupiah are whole numbers and shares exact decimals: a binary fraction would round them unseen.
test('tidak ada kolom pecahan biner', () => {
  expect(KOLOM.length).toBeGreaterThan(300);
  const biner = KOLOM.filter(
    ({ tipe, sisa }) => tipe === 'Float' || /@db\.(Real|DoublePrecision|Money)\b/.test(sisa),
  );
  expect(biner.map(({ nama }) => nama)).toEqual([]);
});
