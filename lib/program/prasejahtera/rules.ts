import { tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import type { PeringatanIsian } from '@/lib/platform/form-state';

/** Page that marks and, for a reason, shows once what DTSEN says of a person. */
export const jalurDtsen = (pelakuUsahaId: string): string => `/portal/dtsen/${pelakuUsahaId}`;

/** What the trail calls a marking: who may read the person may not therefore read that it exists. */
export const OBJEK_DTSEN = 'dtsen';

/** On which ground it is kept (UU 27/2022 Pasal 20 ayat 2 huruf e). */
export const DASAR_DTSEN =
  'Tugas pelayanan publik (UU 27/2022 Pasal 20 ayat 2 huruf e): program pemberdayaan merujuk DTSEN menurut Inpres 4/2025.';

/**
 * Day on which a marking is erased, ISO: when the days for which it is kept are over (UU 27/2022 Pasal 43
 * and 44; the number of days is the rule `simpan-dtsen`).
 */
export const tanggalHapus = (tanggalCek: Date, hari: number): string =>
  tambahHari(tanggalJakarta(tanggalCek), hari + 1);

/**
 * A marking and a desil that hardly go together. No rule of the portal says up to which desil a family counts
 * as pra-sejahtera, so only the two ends of the scale are asked about: 1 is the poorest tenth, 10 the richest.
 */
export function peringatanDesil(
  status: 'ya' | 'tidak',
  desil: number | null,
): PeringatanIsian | null {
  const janggal = (status === 'tidak' && desil === 1) || (status === 'ya' && desil === 10);
  if (!janggal) return null;
  const arti = desil === 1 ? 'kelompok paling miskin' : 'kelompok paling mampu';
  return {
    kode: 'DESIL_JANGGAL',
    isian: 'desil',
    pesan: `Desil ${desil} adalah ${arti}, tetapi keluarga pra-sejahtera diisi “${status === 'ya' ? 'Ya' : 'Tidak'}”. Cocokkan lagi dengan DTSEN.`,
  };
}

export type AlasanDtsen =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'BELUM_DITANDAI'
  | 'SUDAH_BERUBAH'
  | 'PERLU_DIPERIKSA';
export const PESAN_DTSEN: Record<AlasanDtsen, string> = {
  TIDAK_DITEMUKAN: 'Orang ini tidak ditemukan dalam jangkauan Anda.',
  MILIK_SENDIRI: 'Ini data Anda sendiri, jadi petugas lain yang menandainya.',
  BELUM_DITANDAI: 'Orang ini belum diperiksa dalam DTSEN.',
  SUDAH_BERUBAH:
    'Petugas lain sudah mencatat keterangan yang lebih baru. Baca tanggal dan sumbernya di atas, lalu simpan lagi bila tetap perlu.',
  PERLU_DIPERIKSA: '',
};
