import type { WilayahKerja } from '@/lib/platform/db/generated/enums';
import { namaTempat } from '@/lib/wilayah/rules';
import type { Ragam } from '../isian/rules';
import { LABEL_WILAYAH_KERJA } from '../tampilan/rules';

/* From where the members of a koperasi come, as its founders wrote it for the anggaran dasar. */

export interface WilayahKeanggotaan {
  wilayahKerja: WilayahKerja;
  /** Of the office; the narrower areas are measured from it. */
  kelurahanKode: string;
}

/** Digits of a kelurahan code that name its area: the kelurahan itself, its kecamatan; every home of the portal lies in the city. */
const AWALAN: Record<WilayahKerja, number> = {
  KELURAHAN: 13,
  KECAMATAN: 8,
  KOTA: 0,
  PROVINSI: 0,
  NASIONAL: 0,
};

/** Whether somebody who lives in a kelurahan may be a member. */
export const dalamWilayah = (
  { wilayahKerja, kelurahanKode }: WilayahKeanggotaan,
  rumahKode: string,
): boolean =>
  rumahKode.slice(0, AWALAN[wilayahKerja]) === kelurahanKode.slice(0, AWALAN[wilayahKerja]);

/** The members of a Koperasi Kelurahan Merah Putih come from its kelurahan, whatever was chosen before. */
export const wilayahKkmp = (kelurahanKode: string) =>
  ({ wilayahKerja: 'KELURAHAN', kelurahanKode }) as const satisfies WilayahKeanggotaan;

export interface GalatRumah {
  alasan: 'KKMP_BUKAN_WARGA' | 'DI_LUAR_WILAYAH';
  /** By field. */
  galat: Partial<Record<'kelurahanKode' | 'wilayahKerja', string[]>>;
}

export const PESAN_KKMP_BUKAN_WARGA =
  'Koperasi Kelurahan Merah Putih didirikan warga kelurahannya. Tempat tinggal Anda tercatat di kelurahan lain.';

/**
 * Why a plan leaves out its own initiator, who becomes a founder too; null when their home lies in its area,
 * and for a sekunder, which koperasi found.
 */
export function galatRumah(
  { ragam, ...wilayah }: WilayahKeanggotaan & { ragam: Ragam },
  rumahKode: string,
): GalatRumah | null {
  if (ragam === 'SEKUNDER') return null;
  if (ragam === 'KKMP') {
    return dalamWilayah(wilayahKkmp(wilayah.kelurahanKode), rumahKode)
      ? null
      : { alasan: 'KKMP_BUKAN_WARGA', galat: { kelurahanKode: [PESAN_KKMP_BUKAN_WARGA] } };
  }
  if (dalamWilayah(wilayah, rumahKode)) return null;
  const sekecamatan = dalamWilayah({ ...wilayah, wilayahKerja: 'KECAMATAN' }, rumahKode);
  const cukup = LABEL_WILAYAH_KERJA[sekecamatan ? 'KECAMATAN' : 'KOTA'];
  return {
    alasan: 'DI_LUAR_WILAYAH',
    galat: {
      wilayahKerja: [
        `Rumah Anda tercatat di ${namaTempat(rumahKode)}, di luar wilayah ini, padahal pemrakarsa ikut menjadi pendiri. Pilih “${cukup}” atau yang lebih luas, atau kelurahan lain untuk kantornya. Bila alamat rumah itu keliru, perbaiki dahulu di halaman Usaha saya.`,
      ],
    },
  };
}

/** 'Kecamatan Pancoran Mas': the area in words. */
function sebutanWilayah({ wilayahKerja, kelurahanKode }: WilayahKeanggotaan): string {
  const tempat = namaTempat(kelurahanKode);
  switch (wilayahKerja) {
    case 'KELURAHAN':
      return tempat;
    case 'KECAMATAN':
      return tempat.slice(tempat.lastIndexOf('Kecamatan'));
    case 'KOTA':
      return 'Kota Depok';
    case 'PROVINSI':
      return 'Provinsi Jawa Barat';
    case 'NASIONAL':
      return 'Indonesia';
  }
}

/** 'Warga Kelurahan Depok, Kecamatan Pancoran Mas.': who may join, in words. */
export const kalimatWarga = (satu: WilayahKeanggotaan): string =>
  satu.wilayahKerja === 'NASIONAL' ? 'Warga negara Indonesia.' : `Warga ${sebutanWilayah(satu)}.`;

/** The same of a sekunder, whose members are koperasi (UU 25/1992 Pasal 15 and 18). */
export const kalimatKoperasiAnggota = (satu: WilayahKeanggotaan): string =>
  `Koperasi berbadan hukum di ${sebutanWilayah(satu)}, bukan perorangan.`;
