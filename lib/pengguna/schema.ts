import { z } from 'zod';
import { kodeUuid, opsional, pilihan, surel, teks, teksNama } from '@/lib/platform/isian';
import { bacaSaringan, kataSaring, lunak } from '@/lib/platform/saringan';
import { POLA_KODE_KELURAHAN } from '@/lib/wilayah/rules';
import { SEMUA_PERAN } from './rules';

const lingkup = {
  peran: pilihan(SEMUA_PERAN, 'peran'),
  kelurahanKode: opsional(z.string().regex(POLA_KODE_KELURAHAN, 'Pilih kelurahan dari daftar.')),
  koperasiId: opsional(kodeUuid()),
};

export const buatPenggunaSchema = z.strictObject({
  nama: teksNama({ label: 'nama lengkap', maks: 120, min: 2 }),
  surel: surel(),
  ...lingkup,
});
export type BuatPenggunaInput = z.output<typeof buatPenggunaSchema>;

export const berikanPeranSchema = z.strictObject({ penggunaId: kodeUuid(), ...lingkup });
export type BerikanPeranInput = z.output<typeof berikanPeranSchema>;

export const cabutPeranSchema = z.strictObject({ penggunaId: kodeUuid(), peranId: kodeUuid() });
export const nonaktifkanSchema = z.strictObject({
  penggunaId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 500, min: 5, barisBanyak: true }),
});
export const penggunaIdSchema = z.strictObject({ penggunaId: kodeUuid() });

/** Filters of the list, from its address; what makes no sense is left out. */
const saringPenggunaSchema = z.object({
  cari: kataSaring(),
  peran: lunak(z.enum(SEMUA_PERAN)),
  status: lunak(z.enum(['AKTIF', 'MENUNGGU', 'NONAKTIF'])),
  setelah: lunak(z.uuid()),
  sebelum: lunak(z.uuid()),
});
export type SaringPengguna = z.output<typeof saringPenggunaSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringPengguna = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringPenggunaSchema, param);
