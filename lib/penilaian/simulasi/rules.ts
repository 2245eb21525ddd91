import type { HimpunanAturan } from '../himpunan/types';
import type { HasilMesin } from '../mesin/types';
import type { HimpunanTersimpanDto, JawabanSimulasi } from './types';

/** What the API answers of a computed worksheet: decimals as exact text, null where nothing is known yet. */
export function jawabanSimulasi(aturan: string, hasil: HasilMesin): JawabanSimulasi {
  return {
    aturan,
    indikator: Object.fromEntries(
      Object.values(hasil.indikator)
        .filter((satu) => satu.asal !== 'BELUM')
        .map(({ kode, rasio, nilai, skor }) => [kode, { rasio, nilai, skor }]),
    ),
    aspek: Object.fromEntries(
      Object.values(hasil.aspek).map(({ kode, persen, tertimbang }) => [
        kode,
        { persen, tertimbang },
      ]),
    ),
    total: hasil.total,
    predikat: hasil.predikat,
    kategori: hasil.kategori,
    catatan: hasil.catatan,
  };
}

/** One line of the list of rule sets. */
export function ringkasHimpunan(
  isi: HimpunanAturan,
  sidik: string,
  berlakuMulai: string | null,
): HimpunanTersimpanDto {
  const { id, versi, nama, penjelasan, sumber, belumDikonfirmasi, untuk, tahunBuku } = isi;
  return {
    ...{ id, versi, sidik, nama, penjelasan, sumber, belumDikonfirmasi, untuk, tahunBuku },
    dipakaiMulai: berlakuMulai,
    indikator: isi.indikator.length,
    aspek: isi.aspek.map(({ kode, nama: namaAspek, bobot }) => ({ kode, nama: namaAspek, bobot })),
  };
}
