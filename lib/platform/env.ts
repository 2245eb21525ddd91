import 'server-only';
import { z } from 'zod';

const kunci32 = (isi: string) => Buffer.from(isi, 'base64').length === 32;

/** Good enough for mails that never leave the machine. */
const PENGIRIM_DEMO = 'Sinergi Depok <tidak-dibalas@localhost>';

const skema = z
  .object({
    SINERGI_MODE: z.enum(['demo', 'produksi']).default('demo'),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'alamat PostgreSQL, postgresql://…'),
    DATABASE_URL_MIGRASI: z.string().optional(),
    AUTH_SECRET: z.string().min(32, 'paling sedikit 32 karakter acak'),
    KUNCI_DATA: z
      .string()
      .regex(
        /^[a-z0-9]+:[A-Za-z0-9+/=]+(,[a-z0-9]+:[A-Za-z0-9+/=]+)*$/,
        'bentuk: k1:<32 byte base64>',
      )
      .refine((isi) => isi.split(',').every((k) => kunci32(k.slice(k.indexOf(':') + 1))), {
        message: 'setiap kunci harus 32 byte dalam base64',
      }),
    KUNCI_INDEKS: z.string().refine(kunci32, 'harus 32 byte dalam base64'),
    /** Ed25519: the key that signs letters, then earlier ones; see `kripto/tanda-tangan`. */
    KUNCI_SERTIFIKAT: z
      .string()
      .regex(
        /^[a-z0-9]+:[A-Za-z0-9+/=]+(,[a-z0-9]+:(publik\.)?[A-Za-z0-9+/=]+)*$/,
        'bentuk: s1:<32 byte base64>, kunci lama di belakangnya s0:publik.<32 byte base64>',
      ),
    SINERGI_ALAMAT: z.url().default('http://localhost:3000'),
    SINERGI_SANDI_DEMO: z.string().min(12).default('Depok-Sinergi-2026'),
    FOLDER_BERKAS: z.string().min(1).default('.data/berkas'),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'alamat SMTP, smtp://…')
      .optional(),
    SURAT_DARI: z
      .string()
      .regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'Nama <alamat@ranah>')
      .default(PENGIRIM_DEMO),
    /** How many reverse proxies of our own stand in front; each adds one entry to X-Forwarded-For. */
    PROKSI_TEPERCAYA: z.coerce.number().int().min(0).max(5).default(0),
    TINGKAT_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((nilai, ctx) => {
    if (nilai.SINERGI_MODE === 'produksi' && !nilai.SINERGI_ALAMAT.startsWith('https://')) {
      ctx.addIssue({
        code: 'custom',
        path: ['SINERGI_ALAMAT'],
        message: 'harus https:// dalam mode produksi',
      });
    }
    if (nilai.SINERGI_MODE === 'produksi' && nilai.SMTP_URL && nilai.SURAT_DARI === PENGIRIM_DEMO) {
      ctx.addIssue({
        code: 'custom',
        path: ['SURAT_DARI'],
        message: 'wajib diisi bila SMTP_URL diisi: Nama <alamat@ranah>',
      });
    }
  });

export type Env = z.infer<typeof skema>;

/**
 * Reads and checks a set of environment variables.
 *
 * @throws Error whose message names every variable that is missing or malformed, one a line
 */
export function bacaEnv(sumber: Record<string, string | undefined>): Env {
  const terisi = Object.fromEntries(
    Object.entries(sumber).filter(([, isi]) => isi !== undefined && isi !== ''),
  );
  const hasil = skema.safeParse(terisi);
  if (hasil.success) return hasil.data;
  const baris = hasil.error.issues.map((galat) => {
    const nama = galat.path.join('.');
    return `  ${nama}: ${nama in terisi ? galat.message : 'belum diisi'}`;
  });
  throw new Error(`Konfigurasi belum benar:\n${[...new Set(baris)].join('\n')}`);
}

let tersimpan: Env | undefined;

/** The configuration of this process, read once. */
export function env(): Env {
  tersimpan ??= bacaEnv(process.env);
  return tersimpan;
}

export const modeDemo = () => env().SINERGI_MODE === 'demo';
