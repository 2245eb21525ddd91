import { expect, test } from 'vitest';
import { sebutanKabar } from './rules';

const satu = (judul: string, pada: string, isi: string) => ({ judul, pada, isi });

test('each notice has a name of its own: title, else with its time, else with its words', () => {
  expect(
    sebutanKabar([
      satu('Permohonan diterima', '1 Mei', 'A'),
      satu('Pendaftar baru', '1 Mei', 'Usaha A'),
      satu('Pendaftar baru', '2 Mei', 'Usaha B'),
      satu('Pendaftar baru', '2 Mei', 'Usaha C'),
    ]),
  ).toEqual([
    'Permohonan diterima',
    'Pendaftar baru, 1 Mei',
    'Pendaftar baru, 2 Mei: Usaha B',
    'Pendaftar baru, 2 Mei: Usaha C',
  ]);
});
