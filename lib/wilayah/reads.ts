import 'server-only';
import { KECAMATAN, KELURAHAN } from './data';
import { jarakMeter, type Titik } from './rules';

/** The wilayah of the city are facts that only a release changes, so they are read without the database. */

export interface KelurahanDto {
  kode: string;
  nama: string;
  kecamatanKode: string;
  kecamatan: string;
  kodePos: string;
}

const NAMA_KECAMATAN = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));

const SEMUA: ReadonlyMap<string, KelurahanDto> = new Map(
  KELURAHAN.map(({ kode, nama, kecamatanKode, kodePos }) => [
    kode,
    { kode, nama, kecamatanKode, kodePos, kecamatan: NAMA_KECAMATAN.get(kecamatanKode) ?? '' },
  ]),
);

/** A kelurahan by its Kemendagri code, or undefined. */
export const kelurahanByKode = (kode: string): KelurahanDto | undefined => SEMUA.get(kode);

/** Name of a kecamatan by its code, or undefined. */
export const namaKecamatan = (kode: string): string | undefined => NAMA_KECAMATAN.get(kode);

const titik = ({ lintang, bujur }: { lintang: string; bujur: string }): Titik => ({
  lintang: Number(lintang),
  bujur: Number(bujur),
});

/**
 * Every kelurahan by its distance from one of them, the nearest first.
 *
 * @returns code and metres between the centroids; empty when the kelurahan is unknown
 */
export function kelurahanTerdekat(kode: string): { kode: string; meter: number }[] {
  const asal = KELURAHAN.find((satu) => satu.kode === kode);
  if (!asal) return [];
  const dari = titik(asal);
  return KELURAHAN.map((satu) => ({ kode: satu.kode, meter: jarakMeter(dari, titik(satu)) })).sort(
    (a, b) => a.meter - b.meter || a.kode.localeCompare(b.kode),
  );
}

const JARAK = new Map<string, ReadonlyMap<string, number>>();

/** Metres from a kelurahan to every kelurahan by code; computed once. Empty when it is unknown. */
export function jarakDari(kode: string): ReadonlyMap<string, number> {
  const ada = JARAK.get(kode);
  if (ada) return ada;
  const hasil = new Map(kelurahanTerdekat(kode).map((satu) => [satu.kode, satu.meter]));
  if (hasil.size > 0) JARAK.set(kode, hasil);
  return hasil;
}
