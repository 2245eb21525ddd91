import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { kunciBadanHukum, periksaBadanHukum } from '../../identitas/rules';
import { kunciNama } from '../../nama/rules';
import { type IsianIzin, type Izin, isianDariIzin, izinDariIsian, LABEL_IZIN } from '../izin/rules';
import {
  type IsianRekening,
  isianDariRekening,
  LABEL_REKENING,
  type Rekening,
  rekeningDariIsian,
} from '../rekening/rules';
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
  'izinUspBerlakuHingga',
] as const satisfies readonly NamaIsian[];
type KolomTanggal = (typeof KOLOM_TANGGAL)[number];

/** Fields that fill rows of their own. */
type IsianAnak = keyof IsianIzin | keyof IsianRekening;
const ISIAN_ANAK = Object.keys({ ...LABEL_IZIN, ...LABEL_REKENING }) as IsianAnak[];

/** The columns that the fields fill; days are dates at midnight UTC. */
export type KolomIsian = Omit<IsianKoperasi, KolomTanggal | IsianAnak> &
  Record<KolomTanggal, Date | null>;
/** Fields that are columns of the koperasi itself. */
export const NAMA_KOLOM = NAMA_ISIAN.filter(
  (nama) => !(ISIAN_ANAK as readonly string[]).includes(nama),
) as Exclude<NamaIsian, IsianAnak>[];

export type BarisIzin = Omit<Izin, 'tanggal'> & { tanggal: Date | null };

const keDb = (hari: string | null): Date | null => (hari === null ? null : tanggalDb(hari));
const keIso = (hari: Date | null): string | null => (hari === null ? null : tanggalJakarta(hari));

/** Clean values of a stored row with its permits and accounts. */
export function isianDariKolom(
  baris: KolomIsian & { izin: readonly BarisIzin[]; rekening: readonly Rekening[] },
): IsianKoperasi {
  const isi: Record<string, unknown> = Object.fromEntries(
    NAMA_KOLOM.map((nama) => [nama, baris[nama]]),
  );
  for (const nama of KOLOM_TANGGAL) isi[nama] = keIso(baris[nama]);
  const izin = baris.izin.map((satu) => ({ ...satu, tanggal: keIso(satu.tanggal) }));
  return {
    ...isi,
    ...isianDariIzin(izin),
    ...isianDariRekening(baris.rekening),
  } as unknown as IsianKoperasi;
}

/** Rows beside the koperasi: permits and bank accounts. */
export function anakDariIsian(isi: IsianKoperasi, koperasiId: string) {
  return {
    izin: izinDariIsian(isi).map((satu) => ({
      ...satu,
      koperasiId,
      tanggal: keDb(satu.tanggal),
    })),
    rekening: rekeningDariIsian(isi).map((satu) => ({ ...satu, koperasiId })),
  };
}

const PANJANG_KUNCI = { nama: 200, badanHukum: 80 };

/** Columns of clean values, with the keys under which likely duplicates meet. */
export function kolomDariIsian(isi: IsianKoperasi) {
  const badan = isi.nomorBadanHukum === null ? null : periksaBadanHukum(isi.nomorBadanHukum);
  const kolom = Object.fromEntries(NAMA_KOLOM.map((nama) => [nama, isi[nama]])) as Pick<
    IsianKoperasi,
    (typeof NAMA_KOLOM)[number]
  >;
  return {
    ...kolom,
    sertifikatBerlakuHingga: keDb(isi.sertifikatBerlakuHingga),
    tanggalBadanHukum: keDb(isi.tanggalBadanHukum),
    tanggalPerubahanAnggaranDasar: keDb(isi.tanggalPerubahanAnggaranDasar),
    tanggalIzinUsp: keDb(isi.tanggalIzinUsp),
    izinUspBerlakuHingga: keDb(isi.izinUspBerlakuHingga),
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
