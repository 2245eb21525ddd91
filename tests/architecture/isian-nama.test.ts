import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Every schema and rule file of the slices. */
const berkas = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((jalur) => /(?:schema|rules)\.ts$/.test(jalur))
  .map((jalur) => join('lib', jalur));

/** A version of a rule is named by whoever publishes it, often by a year alone. */
const BUKAN_NAMA_DIRI = ['nama versi'];

it('isian nama memakai teksNama, yang meminta huruf', () => {
  const salah = berkas.flatMap((jalur) =>
    [...readFileSync(jalur, 'utf8').matchAll(/\bteks(?:Opsional)?\(\{\s*label: '(nama[^']*)'/g)]
      .map(([, label = '']) => label)
      .filter((label) => !BUKAN_NAMA_DIRI.includes(label))
      .map((label) => `${jalur}: ${label}`),
  );
  expect(berkas.length).toBeGreaterThan(100);
  expect(salah).toEqual([]);
});
