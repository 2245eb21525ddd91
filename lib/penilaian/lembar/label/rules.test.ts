import { expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { labelLembar } from './rules';

const himpunan = HIMPUNAN_AWAL.find(
  ({ id }) => id === 'kkpkk-2021-ksp-kuk12',
) as (typeof HIMPUNAN_AWAL)[0];

it('isian lembar kerja punya nama sendiri-sendiri, juga dua tahun dari satu pos', () => {
  const label = labelLembar(himpunan, { kini: '2025', lalu: '2024' });
  expect(label).toMatchObject({ 'kini.kas': 'Kas, 2025', 'lalu.kas': 'Kas, 2024' });
  expect(label['butir.TK-P1']).toMatch(/^TK-P1 \S/);
  expect(label['aspek.TK']).toMatch(/^Hasil aspek /);
});
