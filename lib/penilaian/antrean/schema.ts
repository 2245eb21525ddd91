import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { bacaSaringan, kataSaring, kursorSaring, lunak } from '@/lib/platform/saringan';
import { saringKecamatan } from '@/lib/wilayah/schema';
import { ANTREAN, bacaKursor } from './rules';

/** Filters of the queues, from the address; what makes no sense is left out. */
export const saringPenilaianSchema = z.object({
  antrean: lunak(z.enum(ANTREAN)),
  cari: kataSaring(),
  kecamatan: saringKecamatan(),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(['SEHAT', 'CUKUP_SEHAT', 'TIDAK_SEHAT'])),
  tahun: lunak(
    z
      .string()
      .regex(/^(19|20)\d\d$/)
      .transform(Number),
  ),
  milik: lunak(z.literal('saya')),
  /** Only koperasi of which nothing lies with the office or the koperasi yet. */
  proses: lunak(z.literal('belum')),
  /** Only koperasi for which nobody can sign in. */
  akun: lunak(z.literal('tanpa')),
  setelah: kursorSaring(bacaKursor),
  sebelum: kursorSaring(bacaKursor),
});
export type SaringPenilaian = z.output<typeof saringPenilaianSchema>;

/** Reads the address of a queue: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPenilaian = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPenilaianSchema, param);
