import { expect, test } from 'vitest';
import { kalimatPemakaian } from './rules';

test('untuk apa satu berkas disertakan, yang terbaru dahulu', () => {
  const pada = (hari: string) => new Date(`${hari}T03:00:00Z`);
  expect(kalimatPemakaian([])).toEqual([]);
  expect(
    kalimatPemakaian([
      { hal: 'PERMOHONAN', nama: 'Koperasi Mawar', pada: pada('2026-03-03') },
      { hal: 'PENDIRIAN', nama: 'Koperasi Melati', pada: pada('2026-05-01') },
      { hal: 'MODAL', nama: 'Koperasi Mawar', pada: pada('2026-04-02') },
      { hal: 'MODAL_DITERIMA', nama: null, pada: pada('2026-01-09') },
    ]),
  ).toEqual([
    'Pendirian Koperasi Melati, 1 Mei 2026',
    'Pengajuan modal ke Koperasi Mawar, 2 April 2026',
    'Permohonan menjadi anggota Koperasi Mawar, 3 Maret 2026',
    'Catatan modal yang diterima, 9 Januari 2026',
  ]);
});
