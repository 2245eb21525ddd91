import fc from 'fast-check';
import { expect, it } from 'vitest';
import { naskahKanonik } from './kanonik';

it('urutan nama dan isian tanpa nilai tidak berpengaruh', () => {
  expect(naskahKanonik({ b: [1, { d: null, c: 'é"' }], a: true, kosong: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"é\\"","d":null}]}',
  );
});

it('terbaca kembali sebagai nilai yang sama, dan sama untuk nilai yang sama', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (isi) => {
      const naskah = naskahKanonik(isi);
      const kembali = JSON.parse(naskah);
      expect(kembali).toEqual(JSON.parse(JSON.stringify(isi)));
      expect(naskahKanonik(kembali)).toBe(naskah);
    }),
  );
});
