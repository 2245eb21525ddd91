import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barisCsv, jawabanCsv, selAman } from './csv';

const pemicu = ['=', '+', '-', '@', '|', '%', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

describe('selAman', () => {
  it('defuses everything a spreadsheet could take for a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pemicu),
        fc.string(),
        fc.constantFrom('', ' ', '\u00a0', '\u200b'),
        (awal, isi, depan) => {
          const sel = selAman(`${depan}${awal}x${isi}`);
          expect(sel.startsWith("'")).toBe(true);
        },
      ),
    );
  });

  it('leaves plain text, numbers and negative numbers alone', () => {
    expect(['Warung Bu Tini', '3276012345', '-15', '-1,5', ''].map(selAman)).toEqual([
      'Warung Bu Tini',
      '3276012345',
      '-15',
      '-1,5',
      '',
    ]);
    expect(selAman('62,5\u00a0%')).toBe('62,5 %');
    expect(selAman(1_500_000n)).toBe('1500000');
    expect(selAman(null)).toBe('');
  });
});

describe('barisCsv', () => {
  it('is read back as it was written, whatever stands in the cells', () => {
    const teks = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/\0/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(teks, teks), { minLength: 1 }), (baris) => {
        const kembali = parse(barisCsv(baris), {
          delimiter: ';',
          relax_column_count: true,
          skip_empty_lines: false,
        });
        expect(kembali).toEqual(baris.map((b) => b.map(selAman)));
      }),
    );
  });
});

it('jawabanCsv streams a head, then the portions', async () => {
  const jawaban = jawabanCsv('daftar koperasi.csv', ['a', 'b'], [[['1', '=2']], [], [['3', null]]]);
  expect(jawaban.headers.get('content-disposition')).toBe(
    'attachment; filename="daftar-koperasi.csv"',
  );
  const byte = new Uint8Array(await jawaban.arrayBuffer());
  expect([...byte.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(byte)).toBe("a;b\r\n1;'=2\r\n3;\r\n");
});
