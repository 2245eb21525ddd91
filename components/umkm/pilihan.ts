import { LABEL_STATUS_GABUNGAN } from '@/lib/umkm/daftar/rules';
import {
  LABEL_BADAN_USAHA,
  LABEL_KAWIN,
  LABEL_KELAMIN,
  LABEL_PENDIDIKAN,
  LABEL_STATUS,
} from '@/lib/umkm/rules';
import { LABEL_SKALA } from '@/lib/umkm/skala/rules';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';

/** Choices of the forms, from the words of the slice. */

const dari = (label: Record<string, string>) =>
  Object.entries(label).map(([nilai, teks]) => ({ nilai, label: teks }));

export const PILIHAN_KELAMIN = dari(LABEL_KELAMIN);
export const PILIHAN_KAWIN = dari(LABEL_KAWIN);
export const PILIHAN_PENDIDIKAN = dari(LABEL_PENDIDIKAN);
export const PILIHAN_BADAN_USAHA = dari(LABEL_BADAN_USAHA);
const PILIHAN_STATUS = dari(LABEL_STATUS);
/** For the list: also what several states are called together. */
export const PILIHAN_SARINGAN_STATUS = [...PILIHAN_STATUS, ...dari(LABEL_STATUS_GABUNGAN)];
export const PILIHAN_SKALA = dari(LABEL_SKALA);

const NAMA_KECAMATAN = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));

/** Kelurahan under their kecamatan: names alone do not tell two of them apart. */
export const PILIHAN_KELURAHAN = KELURAHAN.map(({ kode, nama, kecamatanKode }) => ({
  nilai: kode,
  label: nama,
  kelompok: `Kecamatan ${NAMA_KECAMATAN.get(kecamatanKode) ?? ''}`,
}));
