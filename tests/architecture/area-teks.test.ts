import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const berkas = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((jalur) => jalur.endsWith('.tsx') && !jalur.endsWith('.test.tsx'))
    .map((jalur) => join(folder, jalur)),
);

/** The component of forms, and text that is only read and copied. */
const BOLEH = ['components/form/area-teks.tsx', 'components/penilaian/tulisan-tertahan.tsx'];

it('kotak tulisan memakai AreaTeks, yang menjaga apa yang diketik sebelum halaman siap', () => {
  expect(berkas.filter((jalur) => readFileSync(jalur, 'utf8').includes('<textarea'))).toEqual(
    BOLEH,
  );
});
