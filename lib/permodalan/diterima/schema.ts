import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  kodeUuid,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksNama,
} from '@/lib/platform/isian';
import { bacaKursorSaat } from '@/lib/platform/keyset';
import { bacaSaringan, kataSaring, kursorSaring } from '@/lib/platform/saringan';
import { TENOR_PALING_LAMA } from '../rules';
import { JENIS_SUMBER } from '../sumber/schema';

export const catatDiterimaSchema = denganAturan(
  z.strictObject({
    kunciKirim: kodeUuid(),
    pelakuUsahaId: kodeUuid(),
    usahaId: atauNull(kodeUuid()),
    /** One of the reference list, or empty when it is none of them. */
    sumberModalId: atauNull(kodeUuid()),
    jenis: atauNull(pilihan(JENIS_SUMBER, 'jenis sumber')),
    lembaga: atauNull(teksNama({ label: 'nama lembaga', maks: 160 })),
    produk: atauNull(teksNama({ label: 'nama produk', maks: 120 })),
    tanggal: tanggalIso({ label: 'tanggal diterima', min: '2000-01-01', maks: hariIni }),
    jumlah: rupiah({ label: 'jumlah yang diterima', min: 1n, maks: 1_000_000_000_000n }),
    tenor: atauNull(bilanganBulat({ label: 'jangka waktu', min: 1, maks: TENOR_PALING_LAMA })),
    nomorBukti: atauNull(teks({ label: 'nomor akad atau bukti', maks: 160 })),
    dokumenId: atauNull(kodeUuid()),
    konfirmasiPeringatan: centang(),
  }),
  ['sumberModalId'],
  ({ sumberModalId, jenis, lembaga }, ctx) => {
    if (sumberModalId !== null) return;
    if (jenis === null) {
      ctx.addIssue({
        code: 'custom',
        path: ['jenis'],
        message: 'Pilih bank atau bukan bank, atau pilih sumbernya dari daftar.',
      });
    }
    if (lembaga === null) {
      ctx.addIssue({
        code: 'custom',
        path: ['lembaga'],
        message: 'Isi nama lembaganya, atau pilih sumbernya dari daftar.',
      });
    }
  },
);
export type CatatDiterimaInput = z.output<typeof catatDiterimaSchema>;

export const batalkanDiterimaSchema = z.strictObject({
  id: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type BatalkanDiterimaInput = z.output<typeof batalkanDiterimaSchema>;

export const periksaDiterimaSchema = z.strictObject({
  id: kodeUuid(),
  bukti: teks({ label: 'nomor akad atau bukti yang Anda lihat', maks: 160 }),
});
export type PeriksaDiterimaInput = z.output<typeof periksaDiterimaSchema>;

/** Filters in the address of the list. What cannot be read is left out, never an error. */
export const saringanDiterimaSchema = z.object({
  cari: kataSaring(),
  jenis: z.enum(JENIS_SUMBER).optional().catch(undefined),
  /** Only what waits for this reader's check. */
  periksa: z.literal('belum').optional().catch(undefined),
  setelah: kursorSaring(bacaKursorSaat),
  sebelum: kursorSaring(bacaKursorSaat),
});
export type SaringanDiterima = z.output<typeof saringanDiterimaSchema>;

/** Reads the address of the list: its filters, and which of them were filled in but could not be used. */
export const bacaSaringanDiterima = (param: Record<string, string | string[] | undefined>) =>
  bacaSaringan(saringanDiterimaSchema, param, ['kabar']);
