import { adalahTanggalIso, bacaTanggal } from './clock';
import { formatRupiah, formatTanggal, parseRupiah } from './format';

/** A field of a form that is gone, as it is read back. Plain values: it comes from the server. */
export interface IsianTertolak {
  nama: string;
  label: string;
  /** How a date ('2026-06-01') or an amount is said; without it as it was typed. */
  rupa?: 'tanggal' | 'rupiah';
  /** Of a choice of one or more: the words for each code; a code without words is left out. */
  pilihan?: Readonly<Record<string, string>>;
}

/**
 * The words for a code as somebody may have sent it: a name that every object inherits is no code.
 *
 * @returns undefined where there are none
 */
export const kataKode = (
  kata: Readonly<Record<string, string>>,
  kode: string,
): string | undefined => (Object.hasOwn(kata, kode) ? kata[kode] : undefined);

/** The words for a ticked box. */
export const DICENTANG = { ya: 'Ya' };

/** The words for each code of a choice as a form offers it. */
export const kataPilihan = (
  isi: readonly { nilai: string; label: string }[],
): Record<string, string> => Object.fromEntries(isi.map(({ nilai, label }) => [nilai, label]));

/** What one field held, in words; a date or an amount that cannot be read stays as it was typed. */
export function sebutIsian({ rupa, pilihan }: IsianTertolak, nilai: string): string {
  if (pilihan) return kataKode(pilihan, nilai) ?? '';
  const tanggal = rupa === 'tanggal' ? bacaTanggal(nilai) : null;
  if (tanggal !== null) return formatTanggal(tanggal);
  const rupiah = rupa === 'rupiah' ? parseRupiah(nilai) : null;
  return rupiah === null ? nilai : formatRupiah(rupiah);
}

/** How the fields of a form are told to whoever filled them in. */
export interface Sebutan {
  /** Undefined for a field that it does not know. */
  label: (isian: string) => string | undefined;
  /** A typed value in words; '' for one that has none. Never asked about a field without a label. */
  tulis: (isian: string, nilai: string) => string;
}

/** The fields of a form by the list with which its page reads them back. */
export const sebutanDari = (isian: readonly IsianTertolak[]): Sebutan => {
  const menurutNama = new Map(isian.map((satu) => [satu.nama, satu]));
  return {
    label: (nama) => menurutNama.get(nama)?.label,
    tulis: (nama, nilai) => {
      const satu = menurutNama.get(nama);
      return satu ? sebutIsian(satu, nilai) : nilai;
    },
  };
};

/** Codes of a choice, as `LAKI_LAKI`. */
const KODE_PILIHAN = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** What a field held of which nothing is known: a day in words, a code of several words without its lines. */
export function sebutUmum(nilai: string): string {
  if (adalahTanggalIso(nilai)) return formatTanggal(nilai);
  return KODE_PILIHAN.test(nilai)
    ? nilai.charAt(0) + nilai.slice(1).toLowerCase().replaceAll('_', ' ')
    : nilai;
}

/** The fields of a form by their labels, with words for what they hold where it needs any. */
export const sebutanLabel = (
  label: Readonly<Record<string, string>>,
  tulis: Sebutan['tulis'] = (_, nilai) => sebutUmum(nilai),
): Sebutan => ({
  label: (isian) => kataKode(label, isian),
  tulis,
});
