import { z } from 'zod';
import { bacaKursorSaat } from '@/lib/platform/keyset';
import { bacaSaringan, kataSaring, kursorSaring, lunak } from '@/lib/platform/saringan';
import { saringKecamatan } from '@/lib/wilayah/schema';
import { JENIS_KOPERASI, kodeAcuan } from '../../acuan';
import { bacaKursor } from '../../daftar/rules';
import { DAFTAR_RAT } from './rules';

/** Filters of the lists about the RAT, from their address; what makes no sense is left out. */
export const SARINGAN_RAT = {
  cari: kataSaring(),
  kecamatan: saringKecamatan(),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kkmp: lunak(z.enum(['ya', 'tidak'])),
  /** Whether a petugas may remind it now, by the set number of days. */
  ingat: lunak(z.enum(['boleh', 'baru'])),
  hubung: lunak(z.enum(['akun', 'surel', 'tidak'])),
};

/** A place in the list of koperasi, by name, or in that of reports, by time. */
const bacaTempat = (teks: string) => bacaKursor(teks, 'nama') ?? bacaKursorSaat(teks);

export const saringRatSchema = z.object({
  daftar: lunak(z.enum(DAFTAR_RAT)),
  ...SARINGAN_RAT,
  setelah: kursorSaring(bacaTempat),
  sebelum: kursorSaring(bacaTempat),
});
export type SaringRat = z.output<typeof saringRatSchema>;

/** The notice after reminders were sent stands in the address too. */
const KABAR_RAT = ['kabar', 'jumlah'] as const;

/** Reads the address of a list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringRat = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringRatSchema, param, KABAR_RAT);
