import { expect, it } from 'vitest';
import { tampilkanIsian } from './rules';

it.each(['jenisKelamin', 'pendidikan', 'disabilitas', 'jenisUsahaKode', 'constructor'])(
  'a code of %s that is none stays as it was typed, whatever objects inherit',
  (isian) => {
    for (const nilai of ['constructor', 'toString'])
      expect(tampilkanIsian(isian, nilai, { KULINER: 'Kuliner' })).toBe(nilai);
  },
);
