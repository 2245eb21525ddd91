import { expect, test } from 'vitest';
import { TAHAP_PENDIRIAN } from '../../rules';
import { type LangkahTercatat, susunTahap } from './rules';

const pada = new Date('2026-03-01T03:00:00Z');
const jalan = (...ke: LangkahTercatat['ke'][]) => ke.map((satu) => ({ ke: satu, pada }));
const keadaan = (...masukan: Parameters<typeof susunTahap>) =>
  susunTahap(...masukan).map((satu) => satu.keadaan);

test('yang sudah lewat tercentang, yang sekarang ditandai', () => {
  const tahap = susunTahap(
    'RAPAT_PENDIRIAN',
    jalan('PENGUMPULAN_PENDIRI', 'SIAP_PENYULUHAN', 'PENYULUHAN_TERJADWAL', 'RAPAT_PENDIRIAN'),
  );
  expect(tahap.map((satu) => satu.keadaan)).toEqual([
    ...(['SELESAI', 'SELESAI', 'SELESAI', 'KINI'] as const),
    ...(['NANTI', 'NANTI', 'NANTI', 'NANTI', 'NANTI'] as const),
  ]);
  expect(tahap[3]?.pada).toBe('1 Maret 2026');
  expect(tahap[4]?.pada).toBeNull();
});

test('yang dikembalikan terbuka lagi, tanpa tanggal lama', () => {
  const tahap = susunTahap(
    'PENGUMPULAN_PENDIRI',
    jalan('PENGUMPULAN_PENDIRI', 'SIAP_PENYULUHAN', 'PENGUMPULAN_PENDIRI'),
  );
  expect(tahap[1]).toMatchObject({ keadaan: 'NANTI', pada: null });
});

test('yang ditolak berhenti di tempat ia sampai', () => {
  expect(
    keadaan('DITOLAK', jalan('PENGUMPULAN_PENDIRI', 'SIAP_PENYULUHAN', 'DITOLAK')).slice(0, 3),
  ).toEqual(['SELESAI', 'KINI', 'NANTI']);
});

test('yang selesai tercentang semua', () => {
  expect(new Set(keadaan('NOMOR_INDUK_TERBIT', jalan(...TAHAP_PENDIRIAN)))).toEqual(
    new Set(['SELESAI']),
  );
});
