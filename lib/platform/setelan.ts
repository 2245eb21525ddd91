import { z } from 'zod';
import {
  bacaKunci,
  bacaKunciData,
  bacaKunciIndeks,
  GalatKonfigurasiKunci,
} from './kripto/cincin-kunci';
import { buatCincinTandaTangan } from './kripto/tanda-tangan';

/*
 * What every setting of the portal must look like: the one description, by which the start command tells all
 * complaints before it does anything, and from which the application reads its settings (./env.ts). The start
 * command runs outside of the server, so nothing here may be reserved to it.
 */

/** Good enough for mails that never leave the machine. */
const PENGIRIM_DEMO = 'Sinergi Depok <tidak-dibalas@localhost>';

const wajib = (bentuk: string) => z.string(`belum diisi: ${bentuk}`);
const salah = (bentuk: string) => `salah bentuk: ${bentuk}`;

/** A setting of keys, as the very reader understands it that will use it. */
const kunci = (bentuk: string, baca: (isi: string) => unknown) =>
  wajib(bentuk).superRefine((isi, ctx) => {
    try {
      baca(isi);
    } catch (galat) {
      if (!(galat instanceof GalatKonfigurasiKunci)) throw galat;
      ctx.addIssue({ code: 'custom', message: galat.keluhan });
    }
  });

const POSTGRES = 'berbentuk postgresql://nama:sandi@server:5432/basisdata';
const POLA_POSTGRES = /^postgres(ql)?:\/\//;
const BASE64 = 'base64 dari 32 bita acak';
const CARA = 'misalnya dari: head -c 32 /dev/urandom | base64';
const ACAK = `paling sedikit 32 karakter acak, ${CARA}`;
const ALAMAT = 'alamat lengkap, misalnya https://sinergi.depok.go.id';
const PENGIRIM = 'berbentuk Nama <alamat@ranah>';

const alamatSmtp = (isi: string) =>
  /^smtps?:\/\//.test(isi) && URL.canParse(isi) && new URL(isi).hostname !== '';

const skema = z.object({
  SINERGI_MODE: z.enum(['demo', 'produksi'], 'pilihannya demo atau produksi').default('demo'),
  DATABASE_URL: wajib(POSTGRES).regex(POLA_POSTGRES, salah(POSTGRES)),
  DATABASE_URL_MIGRASI: z.string().regex(POLA_POSTGRES, salah(POSTGRES)).optional(),
  AUTH_SECRET: wajib(ACAK).min(32, salah(ACAK)),
  KUNCI_DATA: kunci(`berbentuk k1:<${BASE64}>, ${CARA}`, bacaKunciData),
  KUNCI_INDEKS: kunci(`${BASE64}, ${CARA}`, bacaKunciIndeks),
  /** Ed25519: the key that signs letters, then earlier ones; see `kripto/tanda-tangan`. */
  KUNCI_SERTIFIKAT: kunci(`berbentuk s1:<${BASE64}>, ${CARA}`, buatCincinTandaTangan),
  SINERGI_ALAMAT: z
    .string()
    .refine((isi) => URL.canParse(isi) && /^https?:/.test(isi), salah(ALAMAT))
    .default('http://localhost:3000'),
  SINERGI_SANDI_DEMO: z
    .string()
    .min(12, 'terlalu pendek: paling sedikit 12 karakter')
    .default('Depok-Sinergi-2026'),
  FOLDER_BERKAS: z.string().default('.data/berkas'),
  SMTP_URL: z
    .string()
    .refine(alamatSmtp, salah('berbentuk smtp://nama:sandi@server:587 atau smtps://server'))
    .optional(),
  SURAT_DARI: z
    .string()
    .regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, salah(PENGIRIM))
    .default(PENGIRIM_DEMO),
  /** How many reverse proxies of our own stand in front; each adds one entry to X-Forwarded-For. */
  PROKSI_TEPERCAYA: z
    .string()
    .regex(/^[0-5]$/, salah('banyaknya proksi milik sendiri di depan portal, angka 0 sampai 5'))
    .transform(Number)
    .default(0),
  TINGKAT_LOG: z
    .enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'pilihannya debug, info, warn, error, atau silent',
    )
    .default('info'),
});

export type Setelan = z.infer<typeof skema>;

/** What is wrong with one setting; never its value, which may be a secret. */
export interface KeluhanSetelan {
  nama: string;
  /** Follows the name: 'belum diisi: …', 'salah bentuk: …'. */
  pesan: string;
  /** Not set at all. */
  kosong: boolean;
}

type Sumber = Record<string, string | undefined>;

/** What concerns more than one setting; told beside whatever else is wrong. */
function keluhanBersama(terisi: Sumber): [nama: string, pesan: string][] {
  const keluhan: [string, string][] = [];
  const { KUNCI_DATA, KUNCI_INDEKS, SINERGI_ALAMAT, SINERGI_MODE, SMTP_URL, SURAT_DARI } = terisi;
  if (SINERGI_MODE === 'produksi') {
    if (!SINERGI_ALAMAT) keluhan.push(['SINERGI_ALAMAT', `belum diisi: ${ALAMAT}`]);
    else if (SINERGI_ALAMAT.startsWith('http:'))
      keluhan.push(['SINERGI_ALAMAT', 'harus https:// dalam mode produksi']);
    if (SMTP_URL && !SURAT_DARI)
      keluhan.push(['SURAT_DARI', `belum diisi, padahal SMTP_URL diisi: ${PENGIRIM}`]);
  }
  if (KUNCI_DATA && KUNCI_INDEKS) {
    try {
      bacaKunci(KUNCI_DATA, KUNCI_INDEKS);
    } catch (galat) {
      if (!(galat instanceof GalatKonfigurasiKunci)) throw galat;
      keluhan.push([galat.variabel, galat.keluhan]);
    }
  }
  return keluhan;
}

/**
 * Reads and checks a set of environment variables. Blanks around a value do not count, and one of nothing
 * else is not set.
 */
export function uraiSetelan(
  sumber: Sumber,
): { ok: true; nilai: Setelan } | { ok: false; keluhan: KeluhanSetelan[] } {
  const terisi: Sumber = Object.fromEntries(
    Object.entries(sumber).flatMap(([nama, isi]) => (isi?.trim() ? [[nama, isi.trim()]] : [])),
  );
  const hasil = skema.safeParse(terisi);
  const satuan = hasil.success
    ? []
    : hasil.error.issues.map(({ path, message }): [string, string] => [path.join('.'), message]);
  // The first complaint about a setting says enough.
  const keluhan = new Map([...satuan, ...keluhanBersama(terisi)].reverse());
  if (hasil.success && keluhan.size === 0) return { ok: true, nilai: hasil.data };
  return {
    ok: false,
    keluhan: [...keluhan]
      .reverse()
      .map(([nama, pesan]) => ({ nama, pesan, kosong: !(nama in terisi) })),
  };
}
