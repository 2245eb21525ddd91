import { expect, it } from 'vitest';
import { uraianGalat, uraianKonsol } from './uraian-galat';

const SUREL = 'orang@contoh.test';

/** As PostgreSQL tells of a second row with the same value, wrapped as reads and commands see it. */
function pelanggaran(): Error {
  const asal = Object.assign(new Error(`duplicate key value\n    at (surel)=(${SUREL})`), {
    code: '23505',
    detail: `Key (surel)=(${SUREL}) already exists.`,
    where: `SQL statement "... ${SUREL}"`,
  });
  return Object.assign(new TypeError(`gagal untuk ${SUREL}`, { cause: asal }), { digest: '123' });
}

it('keeps kind, code, digest, steps, and the cause, and nothing that somebody wrote', () => {
  const uraian = uraianGalat(pelanggaran());
  expect(uraian).toMatchObject({
    jenis: 'TypeError',
    digest: '123',
    sebab: { jenis: 'Error', kode: '23505' },
  });
  expect(uraian.jejak?.[0]).toContain('uraian-galat.test.ts');
  expect(JSON.stringify(uraian)).not.toContain(SUREL);
});

it('takes no line of the message for a step', () => {
  const { jejak } = uraianGalat(new Error(`satu\n  at (surel)=(${SUREL})\ndua`));
  expect(jejak?.join()).not.toContain(SUREL);
  expect(jejak?.length).toBeGreaterThan(0);
});

it('ends where a fault is its own cause', () => {
  const galat = new Error('berputar');
  galat.cause = galat;
  expect(JSON.stringify(uraianGalat(galat)).match(/sebab/g)).toHaveLength(3);
});

it.each([
  [
    ['\u001b[31m\u001b[1m⨯\u001b[22m\u001b[39m', new RangeError(SUREL)],
    'RangeError',
    'galat server',
  ],
  [
    ['failed to get redirect response', new TypeError(SUREL)],
    'TypeError',
    'failed to get redirect response',
  ],
  [
    ['⨯ Failed to find Server Action.\nRead more'],
    undefined,
    'Failed to find Server Action. Read more',
  ],
  [[`Error: ${SUREL}\n    at a (b.js:1:2)\n    at c (d.js:3:4)`], undefined, 'galat server'],
  [[{ surel: SUREL }], undefined, 'tanpa keterangan'],
])('console %#: %s', (isi, jenis, pesan) => {
  const uraian = uraianKonsol(isi);
  expect(uraian.rincian.jenis).toBe(jenis);
  expect(uraian.pesan).toBe(pesan);
  expect(JSON.stringify(uraian)).not.toContain(SUREL);
});

it('finds the steps in a stack that was handed over as text', () => {
  expect(uraianKonsol([`Error: ${SUREL}\n    at a (b.js:1:2)`]).rincian.jejak).toEqual([
    'at a (b.js:1:2)',
  ]);
});
