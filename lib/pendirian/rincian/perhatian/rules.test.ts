import { expect, test } from 'vitest';
import { perhatianPendirian } from './rules';

test('yang perlu diingat dinas: wewenang', () => {
  const judul = (bentuk: Parameters<typeof perhatianPendirian>[0]['bentuk']) =>
    perhatianPendirian({ bentuk }).map((satu) => satu.judul);
  expect(judul('PRIMER_KAB_KOTA')).toEqual([]);
  expect(judul('PRIMER_PROVINSI')).toEqual([expect.stringContaining('provinsi')]);
  expect(judul('SEKUNDER_NASIONAL')).toHaveLength(1);
});
