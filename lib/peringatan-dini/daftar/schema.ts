import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { bacaKursor, type Kursor } from '@/lib/platform/keyset';
import { bacaSaringan, kataSaring, kursorSaring, lunak } from '@/lib/platform/saringan';
import { saringKecamatan } from '@/lib/wilayah/schema';

/** Mirrors the enum of the database; the tuple gives zod its values. */
export const ALASAN_PERINGATAN = [
  'INDEKS_DI_BAWAH',
  'INDEKS_MENUJU_BAWAH',
  'INDEKS_TURUN',
  'NILAI_MENUJU_BAWAH',
  'NILAI_TURUN',
] as const;

/** The place in a cursor: the urgency and the koperasi. */
export function bacaTempat(teks: string): Kursor | null {
  const kursor = bacaKursor(teks);
  return kursor && /^-?\d{1,6}(\.\d{1,6})?$/.test(kursor.kunci) ? kursor : null;
}

/** Filters of the list of early warnings, from its address; what makes no sense is left out. */
export const saringPeringatanSchema = z.object({
  cari: kataSaring(),
  kecamatan: saringKecamatan(),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  alasan: lunak(z.enum(ALASAN_PERINGATAN)),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  setelah: kursorSaring(bacaTempat),
  sebelum: kursorSaring(bacaTempat),
});
export type SaringPeringatan = z.output<typeof saringPeringatanSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPeringatan = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPeringatanSchema, param);
