import { z } from 'zod';
import { adalahTanggalIso } from '@/lib/platform/clock';

/** Kinds of records in the trail, as `catat` names them. */
export const JENIS_OBJEK = [
  'koperasi',
  'laporan_tahunan',
  'penilaian',
  'pelaku_usaha',
  'usaha',
  'permohonan',
  'anggota',
  'program',
  'peserta',
  'pelatihan',
  'klinik',
  'dtsen',
  'dokumen',
  'pengguna',
  'persetujuan',
  'aturan',
  'kbli',
  'kunci',
] as const;

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));
const tanggal = z.string().refine(adalahTanggalIso);

/** Filters of the trail, from its address; what makes no sense is left out. */
export const saringAuditSchema = z.object({
  dari: lunak(tanggal),
  sampai: lunak(tanggal),
  orang: lunak(
    z
      .string()
      .trim()
      .min(2)
      .max(120)
      .regex(/^\P{Cc}*$/u),
  ),
  jenis: lunak(z.enum(JENIS_OBJEK)),
  objek: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^[\w.-]+$/),
  ),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringAudit = z.output<typeof saringAuditSchema>;
