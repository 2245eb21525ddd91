import { z } from 'zod';
import { JENIS_KOPERASI, kodeAcuan } from '@/lib/koperasi/acuan';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';

/** Mirrors the enum of the database; the tuple gives zod its values. */
export const ALASAN_PERINGATAN = [
  'INDEKS_DI_BAWAH',
  'INDEKS_MENUJU_BAWAH',
  'INDEKS_TURUN',
  'NILAI_MENUJU_BAWAH',
  'NILAI_TURUN',
] as const;

/** Filters of the list of early warnings, from its address; what makes no sense is left out. */
export const saringPeringatanSchema = z.object({
  cari: kataSaring(),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  alasan: lunak(z.enum(ALASAN_PERINGATAN)),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  setelah: lunak(z.string().max(200)),
  sebelum: lunak(z.string().max(200)),
});
export type SaringPeringatan = z.output<typeof saringPeringatanSchema>;

const PARAMETER_SARING = [
  'cari',
  'kecamatan',
  'jenis',
  'alasan',
  'kategori',
] as const satisfies readonly (keyof SaringPeringatan)[];

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPeringatan = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPeringatanSchema, param, PARAMETER_SARING);
