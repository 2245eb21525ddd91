import 'server-only';
import {
  JENIS_KOPERASI,
  labelAcuan,
  labelNomor,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
} from '@/lib/koperasi/acuan';
import { formatRupiah } from '@/lib/platform/format';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { LABEL_WILAYAH_KERJA } from '../tampilan/rules';
import { LABEL_ISIAN_PENDIRIAN, LABEL_RAGAM } from './rules';
import { ISIAN_PENDIRIAN, type IsianPendirian, type NamaIsian } from './schema';

type Penulis = { [N in NamaIsian]?: (nilai: NonNullable<IsianPendirian[N]>) => string };

const PENULIS: Penulis = {
  ragam: (kode) => LABEL_RAGAM[kode],
  jenis: (kode) => labelAcuan(JENIS_KOPERASI, kode),
  pola: (kode) => labelAcuan(POLA_PENGELOLAAN, kode),
  wilayahKerja: (kode) => LABEL_WILAYAH_KERJA[kode],
  sektorUsaha: (nomor) => labelNomor(SEKTOR_USAHA, nomor),
  simpananPokok: formatRupiah,
  simpananWajib: formatRupiah,
  kelurahanKode: (kode) => {
    const kelurahan = kelurahanByKode(kode);
    return kelurahan ? labelKelurahan(kelurahan.nama, kelurahan.kecamatan) : kode;
  },
};

/** A field's value as a reader expects it; '' when nothing is filled in. */
export function tulisIsian<N extends NamaIsian>(nama: N, nilai: IsianPendirian[N]): string {
  if (nilai === null || nilai === undefined) return '';
  const tulis = PENULIS[nama] as ((nilai: IsianPendirian[N]) => string) | undefined;
  return tulis ? tulis(nilai) : String(nilai);
}

/** A typed field as a reader expects it; as it was typed where it does not hold. */
export function tulisDiketik<N extends NamaIsian>(nama: N, mentah: string | undefined): string {
  const terbaca = ISIAN_PENDIRIAN[nama].safeParse(mentah);
  return terbaca.success
    ? tulisIsian(nama, terbaca.data as IsianPendirian[N])
    : (mentah ?? '').slice(0, 300);
}

/** The fields of the plan in the words of the form; of a koperasi that founds another only the register knows the name. */
export const SEBUTAN_PENDIRIAN = sebutanLabel(LABEL_ISIAN_PENDIRIAN, (isian, nilai) =>
  tulisDiketik(isian as NamaIsian, nilai),
);
