import { z } from 'zod';
import { adalahTanggalIso } from '@/lib/platform/clock';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { punyaKata } from './kata/rules';

/** Kinds of records in the trail, as `catat` names them. */
export const JENIS_OBJEK = [
  'koperasi',
  'laporan_tahunan',
  'penilaian',
  'himpunan',
  'sertifikat',
  'pelaku_usaha',
  'usaha',
  'permohonan',
  'anggota',
  'produk_pinjaman',
  'laporan_pinjaman',
  'pengajuan_modal',
  'modal_diterima',
  'sumber_modal',
  'pendirian',
  'kecocokan',
  'kampanye',
  'undangan',
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
  'data_demo',
] as const;

const tanggal = z.string().refine(adalahTanggalIso);

/** Filters of the trail, from its address; what makes no sense is left out. */
export const saringAuditSchema = z.object({
  dari: lunak(tanggal),
  sampai: lunak(tanggal),
  orang: kataSaring(),
  tindakan: lunak(z.string().max(60).refine(punyaKata)),
  jenis: lunak(z.enum(JENIS_OBJEK)),
  objek: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(60)
      .regex(/^[\w.-]+$/)
      // Ids are stored in small letters; a code that was copied by hand may not be.
      .transform((isi) => (/^[\da-f-]+$/i.test(isi) ? isi.toLowerCase() : isi)),
  ),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringAudit = z.output<typeof saringAuditSchema>;

/** Reads the address of the trail: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanAudit = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringAuditSchema, param);
