import { describe, expect, it } from 'vitest';
import { bacaKursor, saatKursor, tulisKursor } from './keyset';

const ID = '019b92f5-907c-7240-b6fa-109a92210c37';
const kursor = (kunci: string) => bacaKursor(tulisKursor({ kunci, id: ID }));

describe('saatKursor', () => {
  it('reads back the instant that a list wrote', () => {
    const saat = new Date('2026-11-27T03:04:05.678Z');
    expect(saatKursor(kursor(saat.toISOString()))).toEqual(saat);
  });

  it.each([
    ['a year that the database refuses', '0000-01-01T00:00:00.000Z'],
    ['a year of six digits', '+010000-01-01T00:00:00.000Z'],
    ['a day alone, which Date would take', '2026-11-27'],
    ['a month that does not exist', '2026-13-01T00:00:00.000Z'],
    ['words', 'kemarin'],
  ])('takes %s for none', (_apa, kunci) => {
    expect(saatKursor(kursor(kunci))).toBeNull();
  });

  it('is null without a cursor', () => {
    expect(saatKursor(null)).toBeNull();
  });
});
