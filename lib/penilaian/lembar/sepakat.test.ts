import { expect, test } from 'vitest';
import { bacaXlsx } from '@/lib/platform/xlsx/baca';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { isiLembarContoh } from '@/prisma/seed/demo/isi-lembar';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { bacaBukuKerja } from '../buku-kerja/bacaan/rules';
import { susunBukuKerja } from '../buku-kerja/rules';
import { bacaMasukan } from '../mesin/masukan/rules';
import { hitungKertasKerja } from '../mesin/rules';
import { bagianLembar, himpunanBagian } from './bagian/rules';
import { bacaLembarFormulir, nilaiDariLembar } from './formulir/rules';
import { kolomLembar } from './hasil/rules';
import { masukanLembar } from './rules';
import type { AngkaLembar, JawabanLembar } from './types';

const TAHUN = 2025;

/** The same worksheet by every way in: page by page, whole, through the API, through a workbook. */
test.each(
  HIMPUNAN_AWAL.flatMap((himpunan) =>
    Array.from({ length: 6 }, (_, ke) => [himpunan.id, ke, himpunan] as const),
  ),
)('%s, lembar %i: formulir, halaman, API, dan buku kerja sepakat', async (_id, ke, himpunan) => {
  const acak = buatAcak(ke + 1);
  const nilai = isiLembarContoh(himpunan, acak, acak());
  // Some ratios given, some left out: what is not complete must agree as well.
  for (const satu of himpunan.indikator) {
    if (satu.jenis === 'RASIO' && acak() < 0.2) nilai[`rasio.${satu.kode}`] = '7,25';
    if (acak() < 0.05) nilai[`tb.${satu.kode}`] = 'ya';
  }
  const utuh = bacaLembarFormulir(himpunan, nilai, TAHUN);
  const hasil = kolomLembar(himpunan, TAHUN, utuh);

  const perHalaman = bagianLembar(himpunan).map(({ kode }) =>
    bacaLembarFormulir(himpunanBagian(himpunan, kode) ?? himpunan, nilai, TAHUN),
  );
  const jawaban = perHalaman.flatMap((satu) => satu.jawaban);
  const angka = perHalaman.flatMap((satu) => satu.angka);
  expect(kolomLembar(himpunan, TAHUN, { jawaban, angka })).toEqual(hasil);

  const kembali = nilaiDariLembar({ tahunBuku: TAHUN, jawaban, angka });
  const lagi = bacaLembarFormulir(himpunan, kembali, TAHUN);
  expect(kolomLembar(himpunan, TAHUN, lagi)).toEqual(hasil);

  const masukan = masukanLembar(himpunan, TAHUN, jawaban, angka);
  const keuangan = Object.fromEntries(
    himpunan.pos.flatMap(({ kode }) => {
      const tahun = {
        [TAHUN]: masukan.keuangan?.kini[kode],
        [TAHUN - 1]: masukan.keuangan?.lalu[kode],
      };
      const ada = Object.entries(tahun).filter(([, isi]) => isi !== undefined);
      return ada.length > 0 ? [[kode, Object.fromEntries(ada)]] : [];
    }),
  );
  const api = bacaMasukan(himpunan, {
    indikator: Object.fromEntries(
      Object.entries(masukan.indikator ?? {}).flatMap(([kode, isi]): [string, unknown][] => {
        if (!isi) return [];
        if (isi.tidakBerlaku) return [[kode, { tidakBerlaku: true }]];
        if (isi.rasio !== undefined) return [[kode, { rasio: isi.rasio }]];
        return isi.terpenuhi === undefined ? [] : [[kode, { terpenuhi: isi.terpenuhi }]];
      }),
    ),
    aspek: masukan.aspek,
    keuangan,
  });
  if (!api.ok) throw new Error(JSON.stringify(api.galat));
  const lewatApi = hitungKertasKerja(himpunan, api.masukan);
  const lewatFormulir = hitungKertasKerja(himpunan, masukan);
  expect(lewatApi.total).toBe(lewatFormulir.total);
  expect(lewatApi.aspek).toEqual(lewatFormulir.aspek);

  const buku = await tulisXlsx(
    susunBukuKerja(himpunan, {
      koperasi: 'Uji',
      koperasiId: null,
      tahunBuku: TAHUN,
      sidik: 'a'.repeat(64),
      jawaban: jawaban as JawabanLembar[],
      angka: angka as AngkaLembar[],
    }),
  );
  const bacaan = bacaBukuKerja(himpunan, await bacaXlsx(buku));
  if (!bacaan.ok) throw new Error(JSON.stringify(bacaan.galat));
  expect(kolomLembar(himpunan, TAHUN, bacaan.isi)).toEqual(hasil);
});
