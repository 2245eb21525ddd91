import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { ANTREAN } from './rules';

/** Filters of the queues, from the address; what makes no sense is left out. */
export const saringPenilaianSchema = z.object({
  antrean: lunak(z.enum(ANTREAN)),
  cari: kataSaring(),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
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
  setelah: lunak(z.string().max(300)),
  sebelum: lunak(z.string().max(300)),
});
export type SaringPenilaian = z.output<typeof saringPenilaianSchema>;

const PARAMETER_SARING = [
  'antrean',
  'cari',
  'kecamatan',
  'jenis',
  'kategori',
  'tahun',
  'milik',
  'proses',
  'akun',
] as const satisfies readonly (keyof SaringPenilaian)[];

/** Reads the address of a queue: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPenilaian = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPenilaianSchema, param, PARAMETER_SARING);
