import { expect, it } from 'vitest';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { kalimatSumber } from './rules';

it('yang belum pasti dikatakan dengan kalimat biasa, yang pasti tidak', () => {
  const sumber = 'UU 25/1992 Pasal 26';
  expect(kalimatSumber({ sumber, belumDikonfirmasi: true })).toBe(
    'UU 25/1992 Pasal 26. Dinas masih memastikan angka ini.',
  );
  expect(kalimatSumber({ sumber, belumDikonfirmasi: false })).toBe('UU 25/1992 Pasal 26.');
});

it('sumber aturan bawaan tidak memuat catatan dalam, dan tidak disebut ketetapan bila belum', () => {
  for (const { kode, sumber, belumDikonfirmasi } of ATURAN_AWAL) {
    expect(sumber, kode).not.toMatch(/belum diperiksa|belum dikonfirmasi|angka awal/);
    if (belumDikonfirmasi) expect(sumber, kode).not.toMatch(/ditetapkan dinas|kebijakan dinas/i);
  }
});
