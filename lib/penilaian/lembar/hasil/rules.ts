import type { KategoriKesehatan, PredikatKesehatan } from '@/lib/platform/db/generated/enums';
import { potongDesimal } from '@/lib/sertifikat/rules';
import type { HimpunanAturan } from '../../himpunan/types';
import { hitungKertasKerja } from '../../mesin/rules';
import { saranPerbaikan } from '../../mesin/saran/rules';
import type { HasilMesin } from '../../mesin/types';
import { type AngkaTersimpan, type JawabanTersimpan, masukanLembar } from '../rules';
import type { HasilLembarDto } from '../types';

/** Digits behind the comma that the columns of an assessment keep. */
const DESIMAL = { persen: 6, total: 9 } as const;
const SARAN = 5;

/** The columns that follow from a worksheet; cut, never rounded, so that they lie in their band. */
export interface KolomHasil {
  total: string | null;
  predikat: PredikatKesehatan | null;
  kategori: KategoriKesehatan | null;
  aspek: { kode: string; persen: string; tertimbang: string }[];
}

function kolomDari(hasil: HasilMesin): KolomHasil {
  return {
    total: hasil.total && potongDesimal(hasil.total, DESIMAL.total),
    predikat: hasil.predikat,
    kategori: hasil.kategori,
    aspek: Object.values(hasil.aspek).flatMap(({ kode, persen, tertimbang }) =>
      persen !== null && tertimbang !== null
        ? [
            {
              kode,
              persen: potongDesimal(persen, DESIMAL.persen),
              tertimbang: potongDesimal(tertimbang, DESIMAL.total),
            },
          ]
        : [],
    ),
  };
}

/**
 * What is stored as the result of a worksheet. The same rows with the same rule set give the same
 * columns for ever.
 */
export function kolomLembar(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  isi: { jawaban: readonly JawabanTersimpan[]; angka: readonly AngkaTersimpan[] },
): KolomHasil {
  const masukan = masukanLembar(himpunan, tahunBuku, isi.jawaban, isi.angka);
  return kolomDari(hitungKertasKerja(himpunan, masukan));
}

/** Indicators that are declared not to apply without saying why; they bar the submission. */
export const tanpaAlasan = (jawaban: readonly JawabanTersimpan[]): string[] =>
  jawaban.filter((satu) => satu.tidakBerlaku && !satu.alasan).map(({ kode }) => kode);

/** The result as the panel beside the form shows it, with the indicators in the order of the sheet. */
export function hasilLembar(
  himpunan: HimpunanAturan,
  tahunBuku: number,
  isi: { jawaban: readonly JawabanTersimpan[]; angka: readonly AngkaTersimpan[] },
): HasilLembarDto {
  const masukan = masukanLembar(himpunan, tahunBuku, isi.jawaban, isi.angka);
  const hasil = hitungKertasKerja(himpunan, masukan);
  return {
    lengkap: hasil.lengkap,
    total: hasil.total,
    predikat: hasil.predikat,
    kategori: hasil.kategori,
    sementara: hasil.sementara,
    aspek: Object.values(hasil.aspek).map((satu) => ({
      kode: satu.kode,
      nama: satu.nama,
      bobot: satu.bobot,
      persen: satu.persen ?? satu.sementara.persen,
      tertimbang: satu.tertimbang,
      terjawab: satu.sementara.terjawab,
      banyak: satu.sementara.banyak,
    })),
    indikator: himpunan.indikator.flatMap((satu) => {
      const ada = hasil.indikator[satu.kode];
      if (!ada) return [];
      const satuan = satu.jenis === 'RASIO' ? satu.satuan : 'PERSEN';
      return [{ ...ada, nama: satu.nama, satuan }];
    }),
    saran: saranPerbaikan(himpunan, masukan, SARAN).map(({ indikator, kalimat }) => ({
      indikator,
      kalimat,
    })),
    kejanggalan: hasil.kejanggalan.map(({ pesan }) => pesan),
    tanpaAlasan: tanpaAlasan(isi.jawaban),
  };
}
