import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import { bilanganBulat, kodeUuid, pilihan, tanggalIso, teksOpsional } from '@/lib/platform/isian';
import { bacaSaringan, kataSaring, kursorSaring, lunak } from '@/lib/platform/saringan';
import { bacaTanda } from '../halaman/rules';

export const ALASAN_KELUAR = [
  'PERMINTAAN_SENDIRI',
  'MENINGGAL',
  'DIBERHENTIKAN',
  'KOPERASI_BUBAR',
] as const;

export const keluarkanAnggotaSchema = denganAturan(
  z.strictObject({
    id: kodeUuid(),
    versi: bilanganBulat({ label: 'versi', min: 1 }),
    tanggalKeluar: tanggalIso({ label: 'tanggal keluar', min: '2000-01-01', maks: hariIni }),
    alasanKeluar: pilihan(ALASAN_KELUAR, 'alasan keluar'),
    keterangan: teksOpsional({ label: 'keterangan', maks: 500, barisBanyak: true }),
    /** The loans that the tick named; the command compares them with those that run. */
    konfirmasiPinjaman: teksOpsional({ label: 'konfirmasi pinjaman', maks: 1000 }),
  }),
  ['alasanKeluar'],
  ({ alasanKeluar, keterangan }, ctx) => {
    if (alasanKeluar === 'DIBERHENTIKAN' && keterangan === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['keterangan'],
        message: 'Tulis mengapa anggota ini diberhentikan. Anggota membacanya.',
      });
  },
);
export type KeluarkanAnggotaInput = z.output<typeof keluarkanAnggotaSchema>;

/** Filters in the address of the book. What cannot be read is left out, never an error. */
export const saringanAnggotaSchema = z.object({
  cari: kataSaring(),
  status: lunak(z.enum(['AKTIF', 'KELUAR'])),
  /** Only those who ask to leave: all, or those whose request a petugas answers. */
  minta: lunak(z.enum(['ya', 'petugas'])),
  sesudah: kursorSaring(bacaTanda),
  sebelum: kursorSaring(bacaTanda),
});
export type SaringanAnggota = z.output<typeof saringanAnggotaSchema>;

/** Reads the address of the book: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanAnggota = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanAnggotaSchema, param);
