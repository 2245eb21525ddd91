import { describe, expect, it } from 'vitest';
import { halanganBertindak } from './rules';

describe('siapa yang bertindak untuk koperasi', () => {
  it.each([
    [true, false, true, null],
    [true, false, false, null],
    [false, false, false, null],
    [false, false, true, 'ADA_PENGURUS'],
    [true, true, true, 'MILIK_SENDIRI'],
    [true, true, false, 'MILIK_SENDIRI'],
    [false, true, false, 'MILIK_SENDIRI'],
    [false, true, true, 'MILIK_SENDIRI'],
  ] as const)(
    'pengurus %s, milik sendiri %s, ada pengurus lain %s: %s',
    (sebagaiPengurus, milikSendiri, adaPengurusLain, hasil) => {
      expect(halanganBertindak({ sebagaiPengurus, milikSendiri, adaPengurusLain })).toBe(hasil);
    },
  );
});
