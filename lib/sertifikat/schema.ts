import { z } from 'zod';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { bacaKode, bacaSidik } from './rules';

/** Version of the signed text; a later one adds a branch here and never changes this one. */
export const VERSI_MUATAN = 1;

const teks = z.string().min(1);

/** What is signed about a letter; a stored one that does not read like this was not written here. */
export const muatanSchema = z.strictObject({
  jenis: z.literal('hasil-penilaian-kesehatan-koperasi'),
  versi: z.literal(VERSI_MUATAN),
  kode: teks,
  nomor: teks,
  tanggal: z.iso.date(),
  berlakuHingga: z.iso.date().nullable(),
  koperasi: z.strictObject({
    id: teks,
    nama: teks,
    nomorIndukKoperasi: teks.nullable(),
    nomorBadanHukum: teks.nullable(),
  }),
  tahunBuku: z.int(),
  aturan: teks,
  aspek: z.array(z.strictObject({ kode: teks, persen: teks })).readonly(),
  total: teks,
  predikat: z.enum(['SEHAT', 'CUKUP_SEHAT', 'DALAM_PENGAWASAN', 'DALAM_PENGAWASAN_KHUSUS']),
  kategori: z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT']),
  /** Of the bytes of the PDF. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type MuatanSertifikat = z.output<typeof muatanSchema>;

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Why a file could not be looked at; travels in the address. */
export const GALAT_BERKAS = ['KOSONG', 'TERLALU_BESAR', 'BUKAN_PDF', 'ISIAN_SALAH'] as const;
export type GalatBerkas = (typeof GALAT_BERKAS)[number];

/** The address of the verification page: what was typed, or what became of an uploaded file. */
export const verifikasiSchema = z.object({
  cari: lunak(
    z
      .string()
      .max(500)
      .transform((isi) => {
        const bersih = bersihkanTeks(isi, 500);
        return bersih.ok ? bersih.nilai : '';
      }),
  ),
  sidik: lunak(
    z
      .string()
      .transform((isi) => bacaSidik(isi) ?? '')
      .pipe(z.string().min(1)),
  ),
  klaim: lunak(
    z.string().transform((isi, ctx) => {
      const terbaca = bacaKode(isi);
      if (terbaca.ok) return terbaca.kode;
      ctx.addIssue({ code: 'custom', message: 'bukan kode' });
      return z.NEVER;
    }),
  ),
  galat: lunak(z.enum(GALAT_BERKAS)),
});
