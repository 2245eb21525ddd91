import type { BentukKoperasi } from '@/lib/platform/db/generated/enums';

/**
 * Who looks after a koperasi, by where its members come from: the city within one city, the province
 * across cities, the ministry across provinces (page of the register of the Nomor Induk Koperasi).
 */

export interface Kewenangan {
  judul: string;
  isi: string;
}

const kewenangan = (judul: string, di: string): Kewenangan => ({
  judul,
  isi: `Sertifikat Nomor Induk Koperasi dicetak ${di}, bukan DKUM Kota Depok. DKUM Kota Depok dapat memberi konsultasi dan mencatat langkah pendiriannya di portal ini, tetapi tidak mencetak sertifikatnya dan tidak memutuskan atas nama ${di}. Hubungi ${di} sebelum penyuluhan dan rapat pendirian. Dasarnya halaman Nomor Induk Koperasi Kementerian Koperasi; pembagian tugas selain sertifikat masih kami pastikan.`,
});

const PROVINSI = kewenangan(
  'Anggotanya dari beberapa kota, jadi wewenangnya di provinsi',
  'dinas koperasi Provinsi Jawa Barat',
);
const NASIONAL = kewenangan(
  'Anggotanya dari beberapa provinsi, jadi wewenangnya di kementerian',
  'Kementerian Koperasi',
);

/** What to know of a koperasi that is not the city's; null for one that is. */
export function kewenanganLain(bentuk: BentukKoperasi): Kewenangan | null {
  if (bentuk.endsWith('NASIONAL')) return NASIONAL;
  return bentuk.endsWith('PROVINSI') ? PROVINSI : null;
}

/** The same beside the choice, in a sentence or two. */
export const PETUNJUK_WILAYAH = {
  PROVINSI:
    'Wewenangnya di dinas koperasi Provinsi Jawa Barat, yang mencetak sertifikatnya. DKUM Kota Depok hanya memberi konsultasi dan mencatat pendiriannya.',
  NASIONAL:
    'Wewenangnya di Kementerian Koperasi, yang mencetak sertifikatnya. DKUM Kota Depok hanya memberi konsultasi dan mencatat pendiriannya.',
} as const;
