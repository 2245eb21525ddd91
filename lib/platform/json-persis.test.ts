import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uraiJsonPersis } from './json-persis';

describe('angka JSON tanpa kehilangan', () => {
  it.each([
    ['{"a": 79.65}', { a: '79.65' }],
    [
      '[0.1, -0, 12345678901234567890.123456789012345]',
      ['0.1', '-0', '12345678901234567890.123456789012345'],
    ],
    ['{"1": "7e2", "x\\"3": [3]}', { 1: '7e2', 'x"3': ['3'] }],
    ['1.25e2', '125'],
    ['1.5E0', '1.5'],
    ['7e-1', '0.7'],
    ['-12.5e-3', '-0.0125'],
    ['1e3', '1000'],
    ['1e999', '1e999'],
    ['{"a": true, "b": null, "c": "\\\\"}', { a: true, b: null, c: '\\' }],
  ])('%s', (teks, hasil) => expect(uraiJsonPersis(teks)).toEqual(hasil));

  it.each(['', '{', '{"a": 01}', '[1.]', '[.5]', '[+1]', "{'a':1}", 'NaN', '[1 2]', '"\\x"'])(
    'bukan JSON: %j',
    (teks) => expect(() => uraiJsonPersis(teks)).toThrow(SyntaxError),
  );

  it('selain angka tidak berubah', () => {
    const tanpaAngka = fc
      .jsonValue()
      .map((isi) =>
        JSON.parse(JSON.stringify(isi, (_, nilai) => (typeof nilai === 'number' ? null : nilai))),
      );
    fc.assert(
      fc.property(tanpaAngka, (isi) => {
        expect(uraiJsonPersis(JSON.stringify(isi))).toEqual(isi);
      }),
    );
  });
});
