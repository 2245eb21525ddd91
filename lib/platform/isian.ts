import { z } from 'zod';
import { bacaTanggal } from './clock';
import {
  formatAngka,
  formatRupiah,
  formatTanggal,
  parseBulat,
  parseRupiah,
  parseTelepon,
} from './format';
import { bacaPersen } from './persen';
import { PILIHAN_ASING, pasangPesanZod } from './pesan-zod';
import { bersihkanTeks, punyaBarisBaru } from './teks-bersih';

/**
 * zod building blocks for forms. Each takes the text a browser sends, says in plain Indonesian what to
 * do, and gives a clean value: trimmed, NFC, free of invisible and control characters and broken UTF-8. Form schemas
 * are `z.strictObject`, so that fields nobody asked for are refused.
 *
 * `label` is the field's name in lower case ("nama koperasi"); it starts or ends the messages.
 */

pasangPesanZod();

/** Key in the result of `galatIsian` for messages about the form as a whole. */
export const GALAT_FORMULIR = '_';

/** Largest sum a form accepts unless told otherwise: exact in every JSON reader and in PostgreSQL. */
export const RUPIAH_MAKS = 9_007_199_254_740_991n;

interface PilihanTeks {
  label: string;
  /** Most characters after cleaning; the width of the database column. */
  maks: number;
  /** Fewest characters; 1 unless told. */
  min?: number;
  /** Allows line breaks (textarea). They become '\n'. */
  barisBanyak?: boolean;
  /** A bare figure says enough, as an answer to "berapa?". */
  angkaSaja?: boolean;
}

/** Length from which a field of one line asks for words, not for a name or a code. */
const PANJANG_BERKATA = 5;

/**
 * Whether a text says something: others read reasons, questions and notes, and "?" tells them nothing. Two
 * letters are enough: "ya".
 */
const berkata = (isi: string, angkaSaja: boolean): boolean =>
  (isi.match(/\p{L}/gu)?.length ?? 0) >= 2 || (angkaSaja && /\d/.test(isi));

/** Required text → string. */
export function teks({
  label,
  maks,
  min = 1,
  barisBanyak = false,
  angkaSaja = false,
}: PilihanTeks) {
  return isiBersih(label, maks).transform((isi, ctx) => {
    const panjang = [...isi].length;
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    if (!barisBanyak && punyaBarisBaru(isi)) {
      return gagal(ctx, `${awal(label)} ditulis dalam satu baris.`);
    }
    if (panjang > maks) {
      return gagal(
        ctx,
        `${awal(label)} paling banyak ${maks} karakter. Yang Anda tulis ${panjang}.`,
      );
    }
    if (panjang < min) {
      return gagal(
        ctx,
        `${awal(label)} paling sedikit ${min} karakter. Yang Anda tulis baru ${panjang}.`,
      );
    }
    if ((barisBanyak || min >= PANJANG_BERKATA) && !berkata(isi, angkaSaja)) {
      return gagal(ctx, `Tulis ${label} dengan kata-kata; tanda baca atau angka saja belum cukup.`);
    }
    return isi;
  });
}

/** Whether a text has a letter of any script. */
export const berhuruf = (isi: string): boolean => /\p{L}/u.test(isi);

/** The name of a person, a business or something else that people call by it → string with at least one letter. */
export function teksNama(pilihan: Pick<PilihanTeks, 'label' | 'maks' | 'min'>) {
  return teks(pilihan).refine(berhuruf, `Tulis ${pilihan.label} dengan huruf.`);
}

/** Optional text → string or undefined ('' and spaces are undefined). */
export function teksOpsional(pilihan: PilihanTeks) {
  return opsional(teks(pilihan));
}

/** Id of a record → UUID in lower case. */
export function kodeUuid() {
  const pesan = PILIHAN_ASING;
  return z
    .string({ error: pesan })
    .max(36, pesan)
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, pesan)
    .transform((isi) => isi.toLowerCase());
}

/** A bound that is fixed or, like today, known only when the form is sent. */
type Batas = string | (() => string);

/**
 * A calendar day → 'YYYY-MM-DD'. Reads what a date field sends and '24-11-2026' or '24/11/2026', which
 * people type where the browser has no date field. Bounds are inclusive ISO days.
 */
export function tanggalIso({
  label,
  min = '1900-01-01',
  maks = '2100-12-31',
}: {
  label: string;
  min?: Batas;
  maks?: Batas;
}) {
  return isiBersih(label, 10).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const iso = bacaTanggal(isi);
    if (iso === null) {
      return gagal(ctx, `${awal(label)} tidak ada di kalender. Tulis misalnya 24-11-2026.`);
    }
    const terawal = nilaiBatas(min);
    const terakhir = nilaiBatas(maks);
    if (iso < terawal) {
      return gagal(ctx, `${awal(label)} paling awal ${formatTanggal(terawal)}.`);
    }
    if (iso > terakhir) {
      return gagal(ctx, `${awal(label)} paling lambat ${formatTanggal(terakhir)}.`);
    }
    return iso;
  });
}

/** Whole rupiah → bigint; reads '1.500.000', 'Rp1.500.000,00'. Bounds are inclusive. */
export function rupiah({
  label,
  min = 0n,
  maks = RUPIAH_MAKS,
}: {
  label: string;
  min?: bigint;
  maks?: bigint;
}) {
  return isiBersih(label, 64).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const nilai = parseRupiah(isi);
    if (nilai === null) {
      return gagal(ctx, `Tulis ${label} dengan angka tanpa koma, misalnya 1.500.000.`);
    }
    if (nilai < min && min === -RUPIAH_MAKS) {
      return gagal(ctx, `${awal(label)} terlalu jauh di bawah nol. Periksa jumlah nolnya.`);
    }
    if (nilai < min) return gagal(ctx, `${awal(label)} paling sedikit ${formatRupiah(min)}.`);
    if (nilai > maks && maks === RUPIAH_MAKS) {
      return gagal(ctx, `${awal(label)} terlalu besar. Periksa jumlah nolnya.`);
    }
    if (nilai > maks) return gagal(ctx, `${awal(label)} paling banyak ${formatRupiah(maks)}.`);
    return nilai;
  });
}

/** A whole number → number; bounds inclusive, at most 2.147.483.647 (the width of the columns). */
export function bilanganBulat({
  label,
  min = 0,
  maks = 2_147_483_647,
}: {
  label: string;
  min?: number;
  maks?: number;
}) {
  return isiBersih(label, 64).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const nilai = parseBulat(isi);
    if (nilai === null) return gagal(ctx, `Tulis ${label} dengan angka bulat, misalnya 12.`);
    if (nilai < BigInt(min))
      return gagal(ctx, `${awal(label)} paling sedikit ${formatAngka(min)}.`);
    if (nilai > BigInt(maks))
      return gagal(ctx, `${awal(label)} paling banyak ${formatAngka(maks)}.`);
    return Number(nilai);
  });
}

/** A book year or year of data → number. */
export function tahun({
  label,
  min = 1900,
  maks = 2100,
}: {
  label: string;
  min?: number;
  maks?: number;
}) {
  return isiBersih(label, 16).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const nilai = /^\d{4}$/.test(isi) ? Number(isi) : Number.NaN;
    if (!(nilai >= min && nilai <= maks)) {
      return gagal(ctx, `Tulis ${label} dengan empat angka, dari ${min} sampai ${maks}.`);
    }
    return nilai;
  });
}

/** A percentage 0–100 → plain decimal text such as '62.5', exact, for Decimal and the database. */
export function persenDesimal({ label, desimal }: { label: string; desimal?: number }) {
  return isiBersih(label, 64).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const terbaca = bacaPersen(isi, { label, desimal });
    return terbaca.ok ? terbaca.nilai : gagal(ctx, terbaca.pesan);
  });
}

const SUREL_LOKAL = /^[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*$/;
const SUREL_RANAH =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * E-mail address → lower case. Plain ASCII only: look-alike letters, quoted local parts and several @
 * have no place in an address that identifies an account.
 */
export function surel({ label = 'alamat surel' }: { label?: string } = {}) {
  return isiBersih(label, 254).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    const alamat = isi.toLowerCase();
    const [lokal = '', ranah = '', ...lebih] = alamat.split('@');
    const sah =
      alamat.length <= 254 &&
      lebih.length === 0 &&
      lokal.length <= 64 &&
      SUREL_LOKAL.test(lokal) &&
      SUREL_RANAH.test(ranah);
    return sah ? alamat : gagal(ctx, `Periksa ${label}. Tulis seperti nama@contoh.id.`);
  });
}

/** Phone number → E.164 ('+6281234567890'). */
export function telepon({ label = 'nomor telepon' }: { label?: string } = {}) {
  return isiBersih(label, 64).transform((isi, ctx) => {
    if (isi === '') return gagal(ctx, `Isi ${label}.`);
    return parseTelepon(isi) ?? gagal(ctx, `Periksa ${label}. Tulis seperti 0812 3456 7890.`);
  });
}

/** One of the given values (radio, select). */
export function pilihan<const T extends readonly [string, ...string[]]>(nilai: T, label: string) {
  return z.enum(nilai, { error: `Pilih ${label}.` });
}

/** Checkbox → boolean; a box that was not ticked is not sent at all. */
export function centang() {
  return z
    .enum(['on', 'ya', 'true', '1', 'tidak', 'false', '0', ''], {
      error: 'Pilihan ini tidak dikenal.',
    })
    .optional()
    .transform((isi) => isi === 'on' || isi === 'ya' || isi === 'true' || isi === '1');
}

/** Checkbox that must be ticked → true. */
export function centangWajib(pesan: string) {
  return centang().refine((isi) => isi, pesan);
}

/**
 * Makes a field optional: missing, '' or spaces → undefined. Mind that Prisma leaves a column alone on
 * undefined; where an edit must be able to empty it use `atauNull`.
 */
export function opsional<T extends z.ZodType>(skema: T) {
  return z.preprocess(kosongkan, skema.optional()).optional();
}

/** Like `opsional`, but missing or empty → null, which empties the column. */
export function atauNull<T extends z.ZodType>(skema: T) {
  return opsional(skema).transform((isi) => isi ?? null);
}

/** Messages by field ('pengurus.0.nama' for nested ones), each once; about the form under `GALAT_FORMULIR`. */
export function galatIsian(galat: z.ZodError): Record<string, string[]> {
  const hasil: Record<string, string[]> = {};
  for (const { path, message } of galat.issues) {
    const isian = path.map(String).join('.') || GALAT_FORMULIR;
    hasil[isian] = [...new Set([...(hasil[isian] ?? []), message])];
  }
  return hasil;
}

/** Cleaned text of any field; the cap keeps a million digits away from every pattern that follows. */
function isiBersih(label: string, maks: number) {
  return z.string({ error: `Isi ${label}.` }).transform((mentah, ctx) => {
    const hasil = bersihkanTeks(mentah, maks * 4 + 256);
    if (hasil.ok) return hasil.nilai;
    return gagal(
      ctx,
      hasil.sebab === 'TERLALU_PANJANG'
        ? `${awal(label)} terlalu panjang. Ringkas menjadi paling banyak ${maks} karakter.`
        : `${awal(label)} memuat karakter yang tidak dapat disimpan. Hapus, lalu ketik ulang.`,
    );
  });
}

/**
 * What a draft keeps of a field before anything else is asked of it: the cleaned text, or why it cannot be
 * stored, to be said beside the field.
 *
 * @param maks most characters that a draft keeps of one field
 */
export function teksDraf(mentah: string, maks: number): HasilDraf {
  const bersih = bersihkanTeks(mentah, maks);
  if (bersih.ok) return bersih;
  return {
    ok: false,
    pesan:
      bersih.sebab === 'TERLALU_PANJANG'
        ? `Tulisan ini terlalu panjang. Ringkas menjadi paling banyak ${maks} karakter.`
        : 'Tulisan ini memuat tanda yang tidak dapat disimpan. Ketik ulang.',
  };
}
export type HasilDraf = { ok: true; nilai: string } | { ok: false; pesan: string };

/** All values of a field that may be ticked several times, or not at all, as it comes from a form. */
export const daftarIsian = (isi: unknown): unknown[] =>
  isi === undefined ? [] : Array.isArray(isi) ? isi : [isi];

function kosongkan(isi: unknown): unknown {
  if (typeof isi !== 'string') return isi;
  const bersih = bersihkanTeks(isi, 1_000);
  return bersih.ok && bersih.nilai === '' ? undefined : isi;
}

function nilaiBatas(batas: Batas): string {
  return typeof batas === 'function' ? batas() : batas;
}

function awal(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function gagal(ctx: z.core.$RefinementCtx, message: string): never {
  ctx.addIssue({ code: 'custom', message });
  return z.NEVER;
}
