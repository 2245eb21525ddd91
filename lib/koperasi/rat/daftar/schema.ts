import { z } from 'zod';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { JENIS_KOPERASI, kodeAcuan } from '../../acuan';
import { DAFTAR_RAT } from './rules';

/** Filters of the lists about the RAT, from their address; what makes no sense is left out. */
export const SARINGAN_RAT = {
  cari: kataSaring(),
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

const PARAMETER_SARING = [
  'daftar',
  'cari',
  'kecamatan',
  'jenis',
  'kkmp',
  'ingat',
  'hubung',
] as const satisfies readonly (keyof SaringRat)[];

/** The notice after reminders were sent stands in the address too. */
const KABAR_RAT = ['kabar', 'jumlah'] as const;

/** Reads the address of a list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringRat = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringRatSchema, param, PARAMETER_SARING, KABAR_RAT);
