import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { kunciBadanHukum, periksaBadanHukum } from '../../identitas/rules';
import { kunciNama } from '../../nama/rules';
import { LABEL_ISIAN_KOPERASI } from '../rules';
import type { IsianKoperasi } from '../schema';

/** Between the three shapes of a koperasi's fields: form text, clean values, columns. */

export type NamaIsian = keyof IsianKoperasi;
export const NAMA_ISIAN = Object.keys(LABEL_ISIAN_KOPERASI) as NamaIsian[];

const KOLOM_TANGGAL = [
  'sertifikatBerlakuHingga',
  'tanggalBadanHukum',
  'tanggalPerubahanAnggaranDasar',
  'tanggalIzinUsp',
] as const satisfies readonly NamaIsian[];
type KolomTanggal = (typeof KOLOM_TANGGAL)[number];

/** The columns that the fields fill; days are dates at midnight UTC. */
export type KolomIsian = Omit<IsianKoperasi, KolomTanggal> & Record<KolomTanggal, Date | null>;

const keDb = (hari: string | null): Date | null => (hari === null ? null : tanggalDb(hari));
const keIso = (hari: Date | null): string | null => (hari === null ? null : tanggalJakarta(hari));

/** Clean values of a stored row. */
export function isianDariKolom(baris: KolomIsian): IsianKoperasi {
  const isi = Object.fromEntries(NAMA_ISIAN.map((nama) => [nama, baris[nama]]));
  for (const nama of KOLOM_TANGGAL) isi[nama] = keIso(baris[nama]);
  return isi as unknown as IsianKoperasi;
}

const PANJANG_KUNCI = { nama: 200, badanHukum: 80 };

/** Columns of clean values, with the keys under which likely duplicates meet. */
export function kolomDariIsian(isi: IsianKoperasi) {
  const badan = isi.nomorBadanHukum === null ? null : periksaBadanHukum(isi.nomorBadanHukum);
  return {
    ...isi,
    sertifikatBerlakuHingga: keDb(isi.sertifikatBerlakuHingga),
    tanggalBadanHukum: keDb(isi.tanggalBadanHukum),
    tanggalPerubahanAnggaranDasar: keDb(isi.tanggalPerubahanAnggaranDasar),
    tanggalIzinUsp: keDb(isi.tanggalIzinUsp),
    kunciNama: kunciNama(isi.nama).slice(0, PANJANG_KUNCI.nama),
    kunciBadanHukum:
      isi.nomorBadanHukum === null
        ? null
        : kunciBadanHukum(isi.nomorBadanHukum).slice(0, PANJANG_KUNCI.badanHukum),
    formatBadanHukum: badan?.ok ? badan.format : null,
  };
}

/** Form text of clean values; unticked boxes are left out, as browsers do. */
export function nilaiFormulir(isi: Partial<IsianKoperasi>): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const [nama, nilai] of Object.entries(isi)) {
    if (nama === 'kkmpBeroperasi') {
      if (nilai !== null) hasil[nama] = nilai ? 'ya' : 'tidak';
    } else if (typeof nilai === 'boolean') {
      if (nilai) hasil[nama] = 'ya';
    } else if (nilai !== null && nilai !== undefined) hasil[nama] = String(nilai);
  }
  return hasil;
}
