import { z } from 'zod';
import { berkasTerpilih } from '@/lib/dokumen/schema';
import { versiDrafSchema } from '@/lib/draf/versi/schema';
import {
  bilanganBulat,
  centangWajib,
  kodeUuid,
  opsional,
  pilihan,
  rupiah,
  teks,
} from '@/lib/platform/isian';
import { TENOR_PALING_LAMA } from '../rules';

export const TUJUAN_MODAL = [
  'BAHAN_BAKU',
  'PERALATAN',
  'TEMPAT_USAHA',
  'PENGEMBANGAN',
  'LAINNYA',
] as const;

const UANG_PALING_BANYAK = 1_000_000_000_000n;
const sebulan = (label: string) => rupiah({ label, maks: UANG_PALING_BANYAK });

/** What the applicant writes; the first step. */
const ISIAN = {
  ketentuanId: kodeUuid(),
  usahaId: z
    .string({ error: 'Pilih usaha yang memakai modal ini.' })
    .min(1, 'Pilih usaha yang memakai modal ini.')
    .pipe(kodeUuid()),
  jumlah: rupiah({ label: 'jumlah modal', min: 1n, maks: UANG_PALING_BANYAK }),
  tenor: bilanganBulat({ label: 'jangka waktu', min: 1, maks: TENOR_PALING_LAMA }),
  tujuan: pilihan(TUJUAN_MODAL, 'kegunaan modal'),
  penjelasan: teks({ label: 'penjelasan', maks: 1000, barisBanyak: true }),
  pendapatan: sebulan('pendapatan sebulan'),
  pengeluaran: sebulan('pengeluaran sebulan'),
  angsuranLain: opsional(sebulan('angsuran lain sebulan')).transform((isi) => isi ?? 0n),
};

export const isianModalSchema = z.strictObject(ISIAN);
export type IsianModalInput = z.output<typeof isianModalSchema>;

/** The first step as its form sends it. */
export const simpanIsianModalSchema = z.strictObject({ ...ISIAN, versi: versiDrafSchema() });
export type SimpanIsianModalInput = z.output<typeof simpanIsianModalSchema>;

export const ajukanModalSchema = z.strictObject({
  ...ISIAN,
  kunciKirim: kodeUuid(),
  dokumenId: berkasTerpilih,
  setujuKetentuan: centangWajib('Beri tanda bahwa Anda sudah membaca biaya dan angsurannya.'),
  setujuBagikan: centangWajib(
    'Beri tanda bahwa Anda setuju data dan berkas ini dilihat koperasi. Tanpa itu pengajuan tidak dapat dikirim.',
  ),
});
export type AjukanModalInput = z.output<typeof ajukanModalSchema>;
