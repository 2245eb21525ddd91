import { z } from 'zod';
import { abaikan, bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { saringKecamatan, saringKelurahan } from '@/lib/wilayah/schema';
import { JENIS_KOPERASI, kodeAcuan, STATUS_KOPERASI } from '../acuan';
import { KATEGORI_KESEHATAN } from '../kategori/rules';
import { bacaKursor, kunciUrut, URUTAN_KOPERASI } from './rules';

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
  kelurahan: saringKelurahan(),
  kecamatan: saringKecamatan(),
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

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export function bacaSaringKoperasi(param: Record<string, string | string[] | undefined>) {
  const terbaca = bacaSaringan(saringKoperasiSchema, param);
  // A place in another order is none in this one.
  const kunci = kunciUrut(terbaca.saring.urut ?? 'nama');
  const tempat = ['setelah', 'sebelum'] as const;
  return abaikan(
    terbaca,
    tempat.filter((nama) => bacaKursor(terbaca.saring[nama], kunci) === null),
  );
}
