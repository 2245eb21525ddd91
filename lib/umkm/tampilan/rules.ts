import { bacaTanggal } from '@/lib/platform/clock';
import {
  formatAngka,
  formatRupiah,
  formatTanggal,
  parseBulat,
  parseRupiah,
  samarkanTelepon,
} from '@/lib/platform/format';
import { kataKode, type Sebutan, sebutanLabel } from '@/lib/platform/sebutan';
import { namaTempat } from '@/lib/wilayah/rules';
import { LABEL_ISIAN } from '../bagian/rules';
import { type Bagian, SKEMA_BAGIAN } from '../bagian/schema';
import { LABEL_BADAN_USAHA, LABEL_KAWIN, LABEL_KELAMIN, LABEL_PENDIDIKAN } from '../rules';
import { LABEL_SKALA } from '../skala/rules';

/** What was typed or stored, as a reader expects it: names for codes, grouped figures, masked numbers. */

/** All but the last four characters hidden, whatever the length. */
export const samarkanNomor = (nomor: string): string =>
  `${'*'.repeat(Math.max(4, nomor.length - 4))}${nomor.slice(-4)}`;

const DARI_LABEL: Record<string, Record<string, string>> = {
  jenisKelamin: LABEL_KELAMIN,
  statusKawin: LABEL_KAWIN,
  pendidikan: LABEL_PENDIDIKAN,
  disabilitas: { ya: 'Ya', tidak: 'Tidak' },
  statusBadanUsaha: LABEL_BADAN_USAHA,
  skalaDilaporkan: LABEL_SKALA,
};

/** Fields with a day. */
const BERTANGGAL = /^tanggal|(Terbit|Mulai|Hingga)$/;

/**
 * One value in words, whether stored or as it was typed; what cannot be read stays as it is, and '' stays ''.
 *
 * @param namaJenis names of the kinds of business by code
 */
export function tampilkanIsian(
  isian: string,
  nilai: string,
  namaJenis: Readonly<Record<string, string>> = {},
): string {
  if (nilai === '') return '';
  const kata = Object.hasOwn(DARI_LABEL, isian) ? DARI_LABEL[isian] : undefined;
  const label = kata && kataKode(kata, nilai);
  if (label) return label;
  if (isian === 'kelurahanKode') return namaTempat(nilai);
  if (isian === 'jenisUsahaKode') return kataKode(namaJenis, nilai) ?? nilai;
  if (isian === 'nikPenduduk' || isian === 'npwp') {
    return samarkanNomor(nilai.replace(/[\s.\-/]/g, ''));
  }
  if (isian === 'telepon') return samarkanTelepon(nilai);
  if (['modalUsaha', 'omzetTahunan', 'aset'].includes(isian)) {
    const rupiah = parseRupiah(nilai);
    return rupiah === null ? nilai : formatRupiah(rupiah);
  }
  if (isian.startsWith('pekerja')) {
    const orang = parseBulat(nilai);
    return orang === null ? nilai : `${formatAngka(orang)} orang`;
  }
  if (isian === 'akurasiMeter') return `sekitar ${nilai} meter`;
  const tanggal = BERTANGGAL.test(isian) ? bacaTanggal(nilai) : null;
  return tanggal === null ? nilai : formatTanggal(tanggal);
}

/** Numbers of a person that stand unmasked for whoever typed them. */
const NOMOR_SENDIRI = ['nikPenduduk', 'telepon', 'npwp'];

/**
 * The fields of a topic in the words of the form, for whoever filled them in.
 *
 * @param namaJenis names of the kinds of business by code
 */
export const sebutanBagian = (
  bagian: Bagian,
  namaJenis: Readonly<Record<string, string>>,
): Sebutan =>
  sebutanLabel(LABEL_ISIAN[bagian], (isian, nilai) =>
    NOMOR_SENDIRI.includes(isian) ? nilai : tampilkanIsian(isian, nilai, namaJenis),
  );

export interface ButirTampil {
  isian: string;
  label: string;
  /** '' when nothing was filled in. */
  nilai: string;
}

/** Every field of a topic with its label and its value in words, in the order of the form. */
export function butirBagian(
  bagian: Bagian,
  nilai: Readonly<Record<string, string>>,
  namaJenis?: Readonly<Record<string, string>>,
): ButirTampil[] {
  return Object.entries(LABEL_ISIAN[bagian]).map(([isian, label]) => ({
    isian,
    label,
    nilai: tampilkanIsian(isian, nilai[isian] ?? '', namaJenis),
  }));
}

/** Parsed values as the text a form would show. */
export function sebagaiNilaiIsian(isi: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isi)
      .filter(([, nilai]) => nilai !== undefined && nilai !== null)
      .map(([isian, nilai]) => [isian, String(nilai)]),
  );
}

/** What was typed in one step, as it will be stored; an unfinished step as it was typed. */
export function nilaiRapi(
  bagian: Bagian,
  nilai: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const terbaca = SKEMA_BAGIAN[bagian].safeParse(nilai);
  return terbaca.success ? sebagaiNilaiIsian(terbaca.data) : nilai;
}

/** Free text with long numbers taken out: an identity number does not belong into notes and reasons. */
export const tanpaNomorPanjang = (teks: string): string =>
  teks.replace(/\d(?:[ .-]?\d){9,}/g, '[nomor]');
