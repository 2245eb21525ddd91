import { z } from 'zod';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { JENIS_KOPERASI, kodeAcuan } from '../../acuan';
import { DAFTAR_RAT } from './rules';

const satu = (isi: unknown) => (Array.isArray(isi) ? isi[0] : isi);
const lunak = <T extends z.ZodType>(skema: T) =>
  z.preprocess(satu, skema.optional().catch(undefined));

/** Filters of the lists about the RAT, from their address; what makes no sense is left out. */
export const SARINGAN_RAT = {
  cari: lunak(
    z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  ),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kkmp: lunak(z.enum(['ya', 'tidak'])),
  /** Whether a petugas may remind it now, by the set number of days. */
  ingat: lunak(z.enum(['boleh', 'baru'])),
  hubung: lunak(z.enum(['akun', 'surel', 'tidak'])),
};

export const saringRatSchema = z.object({
  daftar: lunak(z.enum(DAFTAR_RAT)),
  ...SARINGAN_RAT,
  setelah: lunak(z.string().max(1200)),
  sebelum: lunak(z.string().max(1200)),
});
export type SaringRat = z.output<typeof saringRatSchema>;
