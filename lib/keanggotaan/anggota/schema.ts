import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import { bilanganBulat, kodeUuid, pilihan, tanggalIso, teksOpsional } from '@/lib/platform/isian';

export const ALASAN_KELUAR = [
  'PERMINTAAN_SENDIRI',
  'MENINGGAL',
  'DIBERHENTIKAN',
  'KOPERASI_BUBAR',
] as const;

export const keluarkanAnggotaSchema = z
  .strictObject({
    id: kodeUuid(),
    versi: bilanganBulat({ label: 'versi', min: 1 }),
    tanggalKeluar: tanggalIso({ label: 'tanggal keluar', min: '2000-01-01', maks: hariIni }),
    alasanKeluar: pilihan(ALASAN_KELUAR, 'alasan keluar'),
    keterangan: teksOpsional({ label: 'keterangan', maks: 500, barisBanyak: true }),
    /** The loans that the tick named; the command compares them with those that run. */
    konfirmasiPinjaman: teksOpsional({ label: 'konfirmasi pinjaman', maks: 1000 }),
  })
  .superRefine(({ alasanKeluar, keterangan }, ctx) => {
    if (alasanKeluar === 'DIBERHENTIKAN' && keterangan === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['keterangan'],
        message: 'Tulis mengapa anggota ini diberhentikan. Anggota membacanya.',
      });
  });
export type KeluarkanAnggotaInput = z.output<typeof keluarkanAnggotaSchema>;

/** Filters in the address of the book. What cannot be read is left out, never an error. */
export const saringanAnggotaSchema = z.object({
  cari: teksOpsional({ label: 'kata yang dicari', maks: 80 }).catch(undefined),
  status: z.enum(['AKTIF', 'KELUAR']).optional().catch(undefined),
  /** Only those who ask to leave: all, or those whose request a petugas answers. */
  minta: z.enum(['ya', 'petugas']).optional().catch(undefined),
  sesudah: z.string().max(80).optional().catch(undefined),
  sebelum: z.string().max(80).optional().catch(undefined),
});
export type SaringanAnggota = z.output<typeof saringanAnggotaSchema>;

/** The address of the export: the same filters, and the koperasi where it is one book. */
export const eksporAnggotaSchema = saringanAnggotaSchema
  .pick({ cari: true, status: true, minta: true })
  .extend({ koperasi: kodeUuid().optional() });
