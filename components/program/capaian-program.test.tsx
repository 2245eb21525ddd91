import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NOL } from '@/lib/program/capaian/rules';
import type { DataCapaianProgram } from '@/lib/program/capaian/types';
import type { DataHasilProgram } from '@/lib/program/hasil/angkatan/types';
import { CapaianProgram } from './capaian-program';
import { HasilProgram } from './hasil-program';

const CAPAIAN: DataCapaianProgram = {
  tahun: 2024,
  target: 1800,
  seluruhKota: true,
  tidakDicatat: false,
  hadirPersenMin: 75,
  semua: NOL,
  wilayah: [],
  kelompokPalingSedikit: 1,
  pada: new Date('2026-11-27T03:00:00Z'),
};
const teks = (isi: React.ReactElement) =>
  renderToStaticMarkup(isi)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('tahun yang tidak dicatat di portal tidak dibaca sebagai 0 %', () => {
  const dicatat = teks(<CapaianProgram data={CAPAIAN} programId="p" />);
  expect(dicatat).toContain('0 % dari sasaran 1.800');
  const tidak = teks(<CapaianProgram data={{ ...CAPAIAN, tidakDicatat: true }} programId="p" />);
  expect(tidak).toContain('tidak dicatat di portal');
  expect(tidak).not.toMatch(/%|CSV/);
});

it('hasil peserta: dihitung dari berapa orang, dan yang belum ada datanya', () => {
  const data: DataHasilProgram = {
    tahun: 2026,
    seluruhKota: true,
    terpilih: 4,
    diukur: 2,
    nilai: [
      { kode: 'NIB', awal: 1n, kini: 2n, orangAwal: 1, orangKini: 2, dari: 2 },
      { kode: 'OMZET', awal: 0n, kini: 0n, orangAwal: 0, orangKini: 0, dari: 0 },
      { kode: 'MODAL', awal: 0n, kini: 7_000_000n, orangAwal: 0, orangKini: 1, dari: 2 },
    ],
    kelompokPalingSedikit: 1,
  };
  const isi = teks(<HasilProgram data={data} programId="p" />);
  expect(isi).toContain('2 dari 4 peserta terpilih');
  expect(isi).toContain('Punya NIB (orang) 1 2 2 orang');
  expect(isi).toContain('Omzet setahun belum ada data belum ada data belum ada data');
  expect(isi).toContain('Modal yang diterima sejak mendaftar Rp0 Rp7.000.000 2 orang');
});
