import { KECAMATAN, KELURAHAN } from './data';

/** A point in degrees. */
export interface Titik {
  lintang: number;
  bujur: number;
}

const JARI_JARI_BUMI_M = 6_371_000;
const radian = (derajat: number) => (derajat * Math.PI) / 180;

/**
 * Great-circle distance in whole metres (haversine). Floating point is right here: centroids are known
 * to some hundred metres, the error of the arithmetic is far below one.
 */
export function jarakMeter(a: Titik, b: Titik): number {
  const dLintang = radian(b.lintang - a.lintang);
  const dBujur = radian(b.bujur - a.bujur);
  const h =
    Math.sin(dLintang / 2) ** 2 +
    Math.cos(radian(a.lintang)) * Math.cos(radian(b.lintang)) * Math.sin(dBujur / 2) ** 2;
  return Math.round(2 * JARI_JARI_BUMI_M * Math.asin(Math.min(1, Math.sqrt(h))));
}

/** "850 m", "2,4 km": as one would say it. */
export function formatJarak(meter: number): string {
  if (meter < 950) return `${Math.round(meter / 50) * 50} m`;
  return `${(meter / 1000).toFixed(1).replace('.', ',')} km`;
}

const PUSAT = new Map<string, Titik>(
  KELURAHAN.map(({ kode, lintang, bujur }) => [
    kode,
    { lintang: Number(lintang), bujur: Number(bujur) },
  ]),
);

/** Metres from a point to the centroid of a kelurahan; null when nobody knows the kelurahan. */
export function jarakDariPusat(titik: Titik, kelurahanKode: string): number | null {
  const pusat = PUSAT.get(kelurahanKode);
  return pusat ? jarakMeter(titik, pusat) : null;
}

/** 'sekitar 1,2 km dari pusat Kelurahan Depok' */
export function kalimatJarakPusat(titik: Titik, kelurahanKode: string): string | null {
  const meter = jarakDariPusat(titik, kelurahanKode);
  const nama = KELURAHAN.find((satu) => satu.kode === kelurahanKode)?.nama;
  if (meter === null || !nama) return null;
  const jarak = meter < 9_950 ? formatJarak(meter) : `${Math.round(meter / 1000)} km`;
  return `sekitar ${jarak} dari pusat Kelurahan ${nama}`;
}

/**
 * What is asked about a point that is far from the kelurahan it is said to be in.
 *
 * @returns null when it is near enough, or there is nothing to compare
 */
export function tanyaTitikJauh(
  titik: Titik,
  kelurahanKode: string,
  palingJauhMeter: number,
): string | null {
  const meter = jarakDariPusat(titik, kelurahanKode);
  if (meter === null || meter <= palingJauhMeter) return null;
  return `Titik ini ${kalimatJarakPusat(titik, kelurahanKode)}. Betulkan, atau beri tanda bila memang benar.`;
}

/** Ten of eleven kecamatan share their name with a kelurahan and Curug exists twice: always both. */
export function labelKelurahan(kelurahan: string, kecamatan: string): string {
  return `Kelurahan ${kelurahan}, Kecamatan ${kecamatan}`;
}

const NAMA_KECAMATAN = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));
const TEMPAT = new Map(
  KELURAHAN.map(({ kode, nama, kecamatanKode }) => [
    kode,
    labelKelurahan(nama, NAMA_KECAMATAN.get(kecamatanKode) ?? kecamatanKode),
  ]),
);

/** 'Kelurahan Curug, Kecamatan Bojongsari' from a code; the code itself when nobody knows it. */
export const namaTempat = (kelurahanKode: string): string =>
  TEMPAT.get(kelurahanKode) ?? kelurahanKode;

/** Kemendagri code of a kelurahan of Kota Depok (Permendagri 58/2021: fourth group starts with 1). */
export const POLA_KODE_KELURAHAN = /^32\.76\.(0[1-9]|1[01])\.1\d{3}$/;
export const POLA_KODE_KECAMATAN = /^32\.76\.(0[1-9]|1[01])$/;

const KODE_POS = new Map(KELURAHAN.map(({ kode, kodePos }) => [kode, kodePos]));

/** '16517'; undefined for a code that nobody knows. */
export const kodePosKelurahan = (kelurahanKode: string): string | undefined =>
  KODE_POS.get(kelurahanKode);
