import 'server-only';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import {
  BENTUK_KOPERASI,
  BINAAN_KOPERASI,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  labelAcuan,
  labelNomor,
  PENGESAH_BADAN_HUKUM,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
  STATUS_NOMOR_INDUK,
} from '../acuan';
import type { NamaIsian } from './kolom/rules';
import { LABEL_ISIAN_KOPERASI } from './rules';
import { ISIAN_KOPERASI, type IsianKoperasi } from './schema';

type Penulis = { [N in NamaIsian]?: (nilai: NonNullable<IsianKoperasi[N]>) => string };

const nomorLokal = (nomor: string): string => nomor.replace(/^\+62/, '0');

const PENULIS: Penulis = {
  statusNomorInduk: (kode) => labelAcuan(STATUS_NOMOR_INDUK, kode),
  pengesahPerubahan: (kode) => labelAcuan(PENGESAH_BADAN_HUKUM, kode),
  pengesah: (kode) => labelAcuan(PENGESAH_BADAN_HUKUM, kode),
  bentuk: (kode) => labelAcuan(BENTUK_KOPERASI, kode),
  jenis: (kode) => labelAcuan(JENIS_KOPERASI, kode),
  binaan: (kode) => labelAcuan(BINAAN_KOPERASI, kode),
  pola: (kode) => labelAcuan(POLA_PENGELOLAAN, kode),
  kelompok: (nomor) => labelNomor(KELOMPOK_KOPERASI, nomor),
  sektorUsaha: (nomor) => labelNomor(SEKTOR_USAHA, nomor),
  sertifikatBerlakuHingga: formatTanggal,
  tanggalBadanHukum: formatTanggal,
  tanggalPerubahanAnggaranDasar: formatTanggal,
  tanggalIzinUsp: formatTanggal,
  izinUspBerlakuHingga: formatTanggal,
  siupTanggal: formatTanggal,
  situTanggal: formatTanggal,
  tdpTanggal: formatTanggal,
  simpananPokok: formatRupiah,
  simpananWajib: formatRupiah,
  telepon: nomorLokal,
  hp: nomorLokal,
  faks: nomorLokal,
  kelurahanKode: (kode) => {
    const kelurahan = kelurahanByKode(kode);
    return kelurahan ? `${kelurahan.nama}, ${kelurahan.kecamatan}` : kode;
  },
};

/** A field's value as a reader expects it; '' when nothing is filled in. */
export function tulisIsian<N extends NamaIsian>(nama: N, nilai: IsianKoperasi[N]): string {
  if (nilai === null || nilai === undefined) return '';
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  const tulis = PENULIS[nama] as ((nilai: IsianKoperasi[N]) => string) | undefined;
  return tulis ? tulis(nilai) : String(nilai);
}

/** A typed field as a reader expects it; as it was typed where it does not hold. */
export function tulisDiketik(nama: NamaIsian, mentah: string): string {
  const terbaca = ISIAN_KOPERASI[nama].safeParse(mentah);
  return terbaca.success ? tulisIsian(nama, terbaca.data as IsianKoperasi[NamaIsian]) : mentah;
}

/** The fields of a koperasi in the words of the form, for whoever filled them in. */
export const SEBUTAN_KOPERASI = sebutanLabel(LABEL_ISIAN_KOPERASI, (isian, nilai) =>
  tulisDiketik(isian as NamaIsian, nilai),
);
