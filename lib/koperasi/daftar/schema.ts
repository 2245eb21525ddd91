import { z } from 'zod';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KECAMATAN, POLA_KODE_KELURAHAN } from '@/lib/wilayah/rules';
import { JENIS_KOPERASI, kodeAcuan, STATUS_KOPERASI } from '../acuan';
import { KATEGORI_KESEHATAN } from '../kategori/rules';
import { URUTAN_KOPERASI } from './rules';

export const KEADAAN_RAT = [
  'SUDAH',
  'BELUM_JATUH_TEMPO',
  'TERLAMBAT',
  'DUA_TAHUN_TANPA_RAT',
  'BELUM_WAJIB',
  'BELUM_ADA_DATA',
] as const;

/** Filters, order and place of the list, from its address; what makes no sense is left out. */
export const saringKoperasiSchema = z.object({
  cari: kataSaring(),
  kelurahan: lunak(z.string().regex(POLA_KODE_KELURAHAN)),
  kecamatan: lunak(z.string().regex(POLA_KODE_KECAMATAN)),
  jenis: lunak(z.enum(kodeAcuan(JENIS_KOPERASI))),
  kategori: lunak(z.enum(KATEGORI_KESEHATAN)),
  rat: lunak(z.enum(KEADAAN_RAT)),
  kkmp: lunak(z.enum(['ya', 'tidak'])),
  status: lunak(z.enum(kodeAcuan(STATUS_KOPERASI))),
  urut: lunak(z.enum(URUTAN_KOPERASI)),
  setelah: lunak(z.string().max(1200)),
  sebelum: lunak(z.string().max(1200)),
});
export type SaringKoperasi = z.output<typeof saringKoperasiSchema>;

const PARAMETER_SARING = [
  'cari',
  'kelurahan',
  'kecamatan',
  'jenis',
  'kategori',
  'rat',
  'kkmp',
  'status',
] as const satisfies readonly (keyof SaringKoperasi)[];

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringKoperasi = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringKoperasiSchema, param, PARAMETER_SARING);
