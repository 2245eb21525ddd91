import { expect, test } from 'vitest';
import { objekJson } from './objek-json';

test.each(['', 'bukan json', '[]', 'null', '1', '"teks"'])('bukan objek: %s', (teks) => {
  expect(objekJson(teks)).toBeNull();
});

test('objek apa adanya', () => {
  expect(objekJson('{"A":1,"B":["x"]}')).toEqual({ A: 1, B: ['x'] });
  expect(objekJson('{}')).toEqual({});
});
