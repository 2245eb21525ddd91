import { expect, test } from 'vitest';
import type { TitikJalan } from './jalan-pendirian';
import { RENCANA_PENDIRIAN } from './rencana-pendirian';

test('pendirian demo ada di setiap keadaan: mengumpulkan, setiap langkah, dan setiap akhir', () => {
  // What was handed in and waits for the office stands at the step that it is for.
  const LANGKAH: Partial<Record<TitikJalan, string>> = {
    RAPAT_DIKIRIM: 'RAPAT_PENDIRIAN',
    AKTA_DIKIRIM: 'PROSES_NOTARIS',
    AHU_DIKIRIM: 'PENGAJUAN_AHU',
  };
  const titik = RENCANA_PENDIRIAN.map(({ sampai }) =>
    sampai ? (LANGKAH[sampai] ?? sampai) : 'PENGUMPULAN_PENDIRI',
  );
  for (const satu of [
    'PENGUMPULAN_PENDIRI',
    'SIAP_PENYULUHAN',
    'PENYULUHAN_TERJADWAL',
    'RAPAT_PENDIRIAN',
    'PROSES_NOTARIS',
    'PENGAJUAN_AHU',
    'BERBADAN_HUKUM',
    'NIB_TERBIT',
    'NOMOR_INDUK_TERBIT',
  ])
    expect(titik).toContain(satu);
  const akhir = RENCANA_PENDIRIAN.flatMap((satu) => satu.akhir ?? []);
  expect(akhir).toEqual(expect.arrayContaining(['DIKEMBALIKAN', 'DITOLAK', 'DIBATALKAN']));
});

test('yang melewati pengumpulan punya sembilan pendiri atau lebih', () => {
  for (const { sampai, pendiriLain, isian } of RENCANA_PENDIRIAN)
    if (sampai !== null && isian.ragam === 'PRIMER')
      expect(pendiriLain + 1, isian.nama ?? '').toBeGreaterThanOrEqual(9);
});
