import type { WilayahKerja } from '@/lib/platform/db/generated/enums';
import { namaTempat } from '@/lib/wilayah/rules';

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

/** 'Warga Kelurahan Depok, Kecamatan Pancoran Mas.': who may join, in words. */
export function kalimatWarga({ wilayahKerja, kelurahanKode }: WilayahKeanggotaan): string {
  const tempat = namaTempat(kelurahanKode);
  switch (wilayahKerja) {
    case 'KELURAHAN':
      return `Warga ${tempat}.`;
    case 'KECAMATAN':
      return `Warga ${tempat.slice(tempat.lastIndexOf('Kecamatan'))}.`;
    case 'KOTA':
      return 'Warga Kota Depok.';
    case 'PROVINSI':
      return 'Warga Provinsi Jawa Barat.';
    case 'NASIONAL':
      return 'Warga negara Indonesia.';
  }
}
