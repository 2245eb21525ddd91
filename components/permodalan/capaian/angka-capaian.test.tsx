import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DataCapaian } from '@/lib/permodalan/capaian/types';
import { AngkaCapaian } from './angka-capaian';

const hitung = (orang: number) => ({ orang, pencairan: orang, nilai: BigInt(orang) * 1_000_000n });

/** The large text of each figure, by its label. */
function angka(orang: number, pengajuan: Partial<DataCapaian['pengajuan']> = {}) {
  const data = {
    semua: hitung(orang),
    belumDiperiksa: hitung(orang),
    pengajuan: { diajukan: 0, ditawarkan: 0, ditolak: 0, ...pengajuan },
    keputusan: { jumlah: 0, medianHari: null },
    pencairan: { jumlah: 0, medianHari: null },
    kelompokPalingSedikit: 5,
    usahaTerdata: 100,
    pada: new Date('2026-03-02T03:00:00Z'),
    dari: '2026-01-01',
    sampai: '2026-03-01',
  } as unknown as DataCapaian;
  const html = renderToStaticMarkup(<AngkaCapaian data={data} />);
  return html.split('class="angka-label"').map((bagian) => ({
    label: bagian.replace(/^[^>]*>([^<]*)[\s\S]*/, '$1'),
    nilai: /class="angka-(?:nilai|kosong)">([^<]*)/.exec(bagian)?.[1],
  }));
}
const nilai = (...isi: Parameters<typeof angka>) =>
  new Map(angka(...isi).map((satu) => [satu.label, satu.nilai]));

it('yang sedikit disebut disembunyikan, dan bukan tidak ada; yang tidak ada disebut begitu', () => {
  const sedikit = nilai(2, { ditawarkan: 2 });
  const tidakAda = nilai(0);
  for (const label of [
    'Nilai modal',
    'Tercatat, belum diperiksa',
    'Pengajuan ke koperasi yang ditawari modal',
  ]) {
    expect(sedikit.get(label), label).toBe('disembunyikan');
    expect(tidakAda.get(label), label).toBe('belum ada data');
  }
});
