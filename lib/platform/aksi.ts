import 'server-only';
import { refresh } from 'next/cache';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { isianTerbaca, namaSkema } from './aturan-isian';
import type { Tindakan } from './auth/kebijakan';
import { bacaPelaku, jalurKini } from './auth/pelaku';
import { bacaTandaPengisi, pengisiFormulir } from './auth/pengisi';
import { type Wewenang, wewenang } from './auth/wewenang';
import { basisDataPutus, KomitTidakPasti, menungguKunci, terlaluLama } from './db/galat';
import { type Tx, type TxSql, transaksi, transaksiSql } from './db/transaksi';
import {
  type Bentrok,
  bentrokUntuk,
  ISIAN_SEMULA,
  type KeadaanFormulir,
  PENGISI,
  TERSEMBUNYI,
  type Tersimpan,
} from './form-state';
import { berhasil, type Hasil } from './hasil';
import { GALAT_FORMULIR, galatIsian } from './isian';
import { bentrokKosong } from './isian-semula';
import { adalahTandaYakin, KONFIRMASI, menjawabKeraguan, sidikKeraguan } from './keraguan';
import { catatGalat } from './log';
import type { Sebutan } from './sebutan';
import { berstatus } from './status-jawaban';
import { TEMPAT_TITIPAN } from './tempat-titipan';
import { lepasTitipan, type NilaiIsian, titipkan } from './titipan';
import { urutkanGalat } from './urutan-galat';

export type AksiFormulir = (keadaan: KeadaanFormulir, data: FormData) => Promise<KeadaanFormulir>;

interface IsiAksi<T extends Tindakan, S extends z.ZodType, V, R extends string> {
  /** The act in the policy table. Without it an action cannot be written. */
  tindakan: T;
  /** A strict object: fields it does not name are refused. */
  skema: S;
  /** One sentence for every reason the command may give. */
  pesan: Record<R, string>;
  /** The field a reason belongs to, where it belongs to one; the sentence stands there unless the command says its own. */
  isian?: Partial<Record<R, string>>;
  /** File fields whose text enters the input, by name, with the most bytes; never given back. */
  berkas?: Record<string, number>;
  /**
   * The page itself shows the doubts and the tick, and its schema reads which they were. Other forms are told of
   * the doubts by a refusal, and a tick counts for those that it was shown with.
   */
  halamanBertanya?: true;
  /** How its fields are told where its page does not offer the form any more. */
  sebutan?: (nilai: NilaiIsian) => Sebutan;
  /** Counts a use before the command runs; answers the seconds to wait, 0 when allowed. */
  batasi?: (input: z.output<S>) => Promise<number>;
  /**
   * What the command would say of single fields that can be read, asked where others cannot: all that is
   * wrong is told at once. Must tell nobody what the command would not.
   */
  galatLain?: (
    tx: Tx,
    by: Wewenang<T>,
    terbaca: Partial<z.output<S>>,
  ) => Promise<Record<string, string[]>>;
  /**
   * On a refusal, or one for these reasons, the page is read anew, so that it shows what has changed beside the
   * message.
   */
  segarkanBilaDitolak?: boolean | readonly R[];
  /** After the commit, e.g. to wake the mailer; a fault here does not undo the change. */
  setelah?: (nilai: V) => Promise<void> | void;
  /** Where to go then (303). */
  tujuan: (nilai: V, input: z.output<S>) => string;
  /** In place of going anywhere: what the page is told that saves as one goes. */
  kabari?: (nilai: V) => Tersimpan;
}

/** How the command is run. */
type CaraJalan<T extends Tindakan, S extends z.ZodType, V, R extends string> =
  | {
      jalankan: (tx: Tx, by: Wewenang<T>, input: z.output<S>) => Promise<Hasil<V, R>>;
      /** The transaction in which the command runs, where it takes more than rows: files, for example. */
      dalam?: <T2, R2 extends string>(
        jalankan: (tx: Tx) => Promise<Hasil<T2, R2>>,
      ) => Promise<Hasil<T2, R2>>;
    }
  | {
      /** A command that many send at once and that speaks SQL alone. */
      jalankanSql: (tx: TxSql, by: Wewenang<T>, input: z.output<S>) => Promise<Hasil<V, R>>;
    };

type DefinisiAksi<T extends Tindakan, S extends z.ZodType, V, R extends string> = IsiAksi<
  T,
  S,
  V,
  R
> &
  CaraJalan<T, S, V, R>;

/**
 * Text fields of a form; files and the fields of the framework and the portal itself are left out. Who calls
 * an action by hand may send anything; what is no form is an empty one.
 */
export function isianTeks(data: unknown): NilaiIsian {
  // Without a prototype a field may be called anything, and is refused like every unknown one.
  const nilai: NilaiIsian = Object.create(null);
  if (!(data instanceof FormData)) return nilai;
  for (const nama of new Set(data.keys())) {
    if (nama.startsWith('$ACTION') || nama === PENGISI || nama === TERSEMBUNYI) continue;
    const semua = data.getAll(nama).filter((isi) => typeof isi === 'string');
    if (semua.length > 0) nilai[nama] = semua.length === 1 ? (semua[0] as string) : semua;
  }
  return nilai;
}

const isiTersembunyi = (data: unknown): string[] => {
  const nama = data instanceof FormData ? data.get(TERSEMBUNYI) : null;
  return typeof nama === 'string' ? nama.split(' ') : [];
};

/** Names of the fields that the form filled in by itself. */
const namaTersembunyi = (data: unknown): string[] =>
  isiTersembunyi(data).filter((nama) => !nama.startsWith('#'));

/** Name of the form, where its page has given it one. */
const namaFormulir = (data: unknown): string | undefined =>
  isiTersembunyi(data)
    .find((nama) => /^#[\w-]{1,60}$/.test(nama))
    ?.slice(1);

const ukuranKb = (bita: number): string => `${Math.floor(bita / 1024)} KB`;

/** Files of a form that are read as text; one that is too large or no text is a message instead. */
async function isianBerkas(
  data: FormData,
  batas: Record<string, number>,
): Promise<{ isi: Record<string, string>; galat: Record<string, string[]> }> {
  const isi: Record<string, string> = {};
  const galat: Record<string, string[]> = {};
  for (const [nama, maks] of Object.entries(batas)) {
    const berkas = data.get(nama);
    if (!(berkas instanceof File) || berkas.size === 0) continue;
    if (berkas.size > maks) {
      galat[nama] = [
        `Berkas ini ${ukuranKb(berkas.size)}, terlalu besar. Paling banyak ${ukuranKb(maks)}.`,
      ];
      continue;
    }
    try {
      isi[nama] = new TextDecoder('utf-8', { fatal: true }).decode(await berkas.arrayBuffer());
    } catch {
      galat[nama] = ['Berkas ini bukan teks. Pilih berkas yang benar.'];
    }
  }
  return { isi, galat };
}

/** A decision about a record that changed: nothing is put together, it is read and taken anew. */
const adalahKeputusan = ({ jenis }: Bentrok): boolean => jenis === 'keputusan';

/** A version that was counted; those of drafts are fingerprints. */
const POLA_VERSI = /^\d{1,20}$/;

/** Whether a form names a version later than the one stored: no page was ever drawn with it. */
const versiTidakMungkin = (versi: unknown, bentrok: Bentrok): boolean =>
  typeof versi === 'string' &&
  POLA_VERSI.test(versi) &&
  POLA_VERSI.test(bentrok.versi) &&
  BigInt(versi) > BigInt(bentrok.versi);

const PESAN_VERSI =
  'Formulir ini tidak dapat dibaca lagi, jadi belum ada yang disimpan. Muat ulang halaman, lalu isi lagi.';

/** What may go back to the browser: no passwords, no confirmation that was meant for another text. */
export function nilaiKembali(nilai: NilaiIsian): NilaiIsian {
  return Object.fromEntries(
    Object.entries(nilai).filter(
      ([nama]) => !/sandi/i.test(nama) && !adalahTandaYakin(nama) && nama !== '__proto__',
    ),
  );
}

const PESAN_GALAT =
  'Ada gangguan di server, jadi belum ada yang disimpan. Isian Anda masih ada. Coba kirim lagi.';
const PESAN_PUTUS =
  'Basis data sedang tidak dapat dihubungi, jadi belum ada yang disimpan. Isian Anda masih ada. Coba lagi beberapa menit lagi.';
const PESAN_TIDAK_PASTI =
  'Sambungan ke basis data putus tepat saat menyimpan, jadi belum pasti apakah sudah tersimpan. Isian Anda masih ada. Beberapa menit lagi, buka datanya di tab lain dan periksa dahulu sebelum mengirim lagi.';
const PESAN_DIPAKAI =
  'Data ini sedang dipakai orang atau proses lain, jadi belum ada yang disimpan. Isian Anda masih ada. Tunggu sebentar, lalu kirim lagi.';
const PESAN_SIBUK =
  'Server sedang sangat sibuk sehingga permintaan ini dihentikan, jadi belum ada yang disimpan. Isian Anda masih ada. Coba lagi beberapa menit lagi.';

/** Somebody else signed in, in the same browser, while the page stood open. */
const halamanAkunLain = (nama: string): string =>
  `Halaman ini dibuka dengan akun lain. Sekarang Anda masuk sebagai ${nama}, jadi belum ada yang disimpan. Masuk lagi dengan akun yang membuka halaman ini: isiannya akan muncul lagi. Atau muat ulang halaman ini untuk memakai akun ${nama}.`;

/** What goes away by itself is 503. */
function tentang(galat: unknown): { pesan: string; status: number } {
  if (galat instanceof KomitTidakPasti) return { pesan: PESAN_TIDAK_PASTI, status: 503 };
  if (basisDataPutus(galat)) return { pesan: PESAN_PUTUS, status: 503 };
  if (menungguKunci(galat)) return { pesan: PESAN_DIPAKAI, status: 503 };
  if (terlaluLama(galat)) return { pesan: PESAN_SIBUK, status: 503 };
  return { pesan: PESAN_GALAT, status: 500 };
}

/** Logs a fault; what the form says about it. */
export function pesanGangguan(galat: unknown, tempat: string): KeadaanFormulir {
  const nomorAcuan = catatGalat(galat, tempat);
  return { nomorAcuan, ...tentang(galat) };
}

/** What somebody is answered who did a thing too often. */
export const harusMenunggu = (detik: number): { pesan: string; status: number } => ({
  pesan: `Terlalu sering dicoba. Tunggu ${detik < 60 ? `${detik} detik` : `${Math.ceil(detik / 60)} menit`}, lalu coba lagi.`,
  status: 429,
});

/** Runs the command of an action in its transaction. */
function jalankanPerintah<T extends Tindakan, S extends z.ZodType, V, R extends string>(
  cara: CaraJalan<T, S, V, R>,
  by: Wewenang<T>,
  input: z.output<S>,
): Promise<Hasil<V, R>> {
  if ('jalankanSql' in cara) return transaksiSql((tx) => cara.jalankanSql(tx, by, input));
  const { dalam = transaksi, jalankan } = cara;
  return dalam((tx) => jalankan(tx, by, input));
}

/**
 * Makes a server action of a command: reads the form, asks the policy table, validates, runs the
 * command in one transaction, and puts refusals into words with everything typed kept. This is the
 * only way a form writes.
 */
export function defineAksi<T extends Tindakan, S extends z.ZodType, V, R extends string>(
  definisi: DefinisiAksi<T, S, V, R>,
): AksiFormulir {
  async function galatPerintah(by: Wewenang<T>, terbaca: Partial<z.output<S>>) {
    const { galatLain } = definisi;
    if (!galatLain) return {};
    const hasil = await transaksi(async (tx) => berhasil(await galatLain(tx, by, terbaca)));
    return hasil.ok ? hasil.nilai : {};
  }

  async function jawab(data: FormData): Promise<KeadaanFormulir> {
    const terkirim = isianTeks(data);
    const nilai = nilaiKembali(terkirim);
    // What stood in the form is for the form itself; the command compares with what is stored.
    const { [ISIAN_SEMULA]: semula, [KONFIRMASI]: konfirmasi, ...mentah } = terkirim;
    let ke: string;
    try {
      const { pelaku, bekasPenggunaId } = await bacaPelaku();
      const tanda = data instanceof FormData ? data.get(PENGISI) : null;
      const pengetik = bacaTandaPengisi(tanda);
      if (pelaku.penggunaId !== null && pengetik !== null && pengetik !== pelaku.penggunaId) {
        await titipkan(await jalurKini(), nilai, pengetik);
        return { nilai, pesan: halamanAkunLain(pelaku.nama), status: 409 };
      }
      const by = wewenang(pelaku, definisi.tindakan);
      if (!by && pelaku.penggunaId === null) {
        // A form is sent to the address of its own page.
        const jalur = await jalurKini();
        const pengisi = pengisiFormulir(tanda, bekasPenggunaId);
        if (pengisi) await titipkan(jalur, nilai, pengisi, namaFormulir(data));
        const lanjut = encodeURIComponent(pengisi ? `${jalur}#${TEMPAT_TITIPAN}` : jalur);
        redirect(`/masuk?lanjut=${lanjut}&sebab=${pengisi ? 'habis' : 'habis-isian'}`);
      }
      if (!by)
        return {
          nilai,
          pesan: 'Akun Anda tidak berwenang melakukan ini. Tidak ada yang diubah.',
          status: 403,
        };

      const berkas = await isianBerkas(data, definisi.berkas ?? {});
      if (Object.keys(berkas.galat).length > 0) return { nilai, galat: berkas.galat };
      const isi = { ...mentah, ...berkas.isi };
      const baca = (tanda: unknown, lain: NilaiIsian = {}) =>
        definisi.skema.safeParse({
          ...isi,
          ...lain,
          ...(tanda === undefined ? {} : { [KONFIRMASI]: tanda }),
        });
      let terbaca = baca(definisi.halamanBertanya ? konfirmasi : undefined);
      if (!terbaca.success) {
        const { [GALAT_FORMULIR]: umum, ...galat } = galatIsian(terbaca.error);
        const sebagian = isianTerbaca(definisi.skema, isi);
        const lain = await galatPerintah(by, sebagian);
        return { nilai, galat: { ...lain, ...galat }, pesan: umum?.join(' ') };
      }
      const tunggu = (await definisi.batasi?.(terbaca.data)) ?? 0;
      if (tunggu > 0) return { nilai, ...harusMenunggu(tunggu) };
      const jalankan = (input: z.output<S>) => jalankanPerintah(definisi, by, input);
      /** Asked without the tick first, which tells the doubts of now: the tick may have been about others. */
      const jalankanYakin = async (pertama: z.output<S>, lain?: NilaiIsian) => {
        const hasil = await jalankan(pertama);
        if (hasil.ok || !hasil.peringatan) return { hasil, input: pertama };
        if (!menjawabKeraguan(konfirmasi, hasil.peringatan, isi)) return { hasil, input: pertama };
        const yakin = baca('ya', lain);
        return yakin.success
          ? { hasil: await jalankan(yakin.data), input: yakin.data }
          : { hasil, input: pertama };
      };
      let { hasil, input } = await jalankanYakin(terbaca.data);
      const { bentrok: kosong } = hasil.ok ? {} : hasil;
      if (kosong && !versiTidakMungkin(mentah.versi, kosong) && bentrokKosong(kosong, semula)) {
        const lain = { versi: kosong.versi };
        terbaca = baca(definisi.halamanBertanya ? konfirmasi : undefined, lain);
        if (terbaca.success) ({ hasil, input } = await jalankanYakin(terbaca.data, lain));
      }
      if (!hasil.ok) {
        if (hasil.bentrok && versiTidakMungkin(mentah.versi, hasil.bentrok)) {
          return { nilai, pesan: PESAN_VERSI, status: 409 };
        }
        // A form that carries what it began with is told by its page what is stored now.
        const gabung =
          ISIAN_SEMULA in terkirim &&
          hasil.bentrok !== undefined &&
          !adalahKeputusan(hasil.bentrok);
        const { segarkanBilaDitolak: segarkan = false } = definisi;
        const segar = typeof segarkan === 'boolean' ? segarkan : segarkan.includes(hasil.alasan);
        if (segar || gabung) refresh();
        const pesan = definisi.pesan[hasil.alasan];
        const isian = definisi.isian?.[hasil.alasan];
        return {
          nilai,
          // What the command itself says of the field is more exact than the sentence of the reason.
          galat:
            isian && !hasil.galat?.[isian]?.length
              ? { ...hasil.galat, [isian]: [pesan] }
              : { ...hasil.galat },
          pesan: isian ? undefined : pesan,
          peringatan: hasil.peringatan,
          konfirmasi:
            hasil.peringatan && !definisi.halamanBertanya
              ? sidikKeraguan(hasil.peringatan, isi)
              : undefined,
          bentrok: hasil.bentrok && bentrokUntuk(hasil.bentrok, pelaku.penggunaId),
          rincian: hasil.rincian,
        };
      }
      try {
        if (pelaku.penggunaId !== null) await lepasTitipan(await jalurKini(), pelaku.penggunaId);
        await definisi.setelah?.(hasil.nilai);
      } catch (galat) {
        catatGalat(galat, `setelah ${definisi.tindakan}`);
      }
      if (definisi.kabari) return { tersimpan: definisi.kabari(hasil.nilai) };
      ke = definisi.tujuan(hasil.nilai, input);
    } catch (galat) {
      unstable_rethrow(galat);
      return { nilai, ...pesanGangguan(galat, `aksi ${definisi.tindakan}`) };
    }
    redirect(ke);
  }
  return async (_keadaan, data) => {
    const jawaban = await jawab(data);
    const tersembunyi = namaTersembunyi(data);
    const { galat } = jawaban;
    const dikirim = data instanceof FormData ? data.keys() : [];
    const keadaan = galat
      ? { ...jawaban, galat: urutkanGalat(galat, dikirim, namaSkema(definisi.skema), tersembunyi) }
      : jawaban;
    return berstatus(keadaan, { sebutan: definisi.sebutan?.(keadaan.nilai ?? {}), tersembunyi });
  };
}
