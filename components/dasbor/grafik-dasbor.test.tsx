import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DataDasbor } from '@/lib/dasbor/types';
import { GrafikBulanan } from './grafik-dasbor';

test('angka per bulan menyebut kapan dihitung', () => {
  const data = {
    pada: new Date('2026-11-24T03:00:00Z'),
    kelompokPalingSedikit: 5,
    bulanan: [{ bulan: '2026-11', baru: 12 }],
    anggotaBulanan: [{ bulan: '2026-11', masuk: 7 }],
  } as unknown as DataDasbor;
  expect(renderToStaticMarkup(<GrafikBulanan data={data} />)).toContain(
    'per 24 November 2026 pukul 10.00 WIB',
  );
});
