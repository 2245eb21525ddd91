import { z } from 'zod';
import {
  atauNull,
  bilanganBulat,
  daftarIsian,
  kodeUuid,
  pilihan,
  teks,
  teksNama,
} from '@/lib/platform/isian';

/** How a koperasi takes its draft result. */
export const SIKAP_TANGGAPAN = ['MENERIMA', 'KEBERATAN'] as const;

/** Files handed in with one answer at most. */
export const DOKUMEN_TANGGAPAN_MAKS = 20;

/** Boxes that are ticked: none, one, or several values of one name. */
const centangan = z.preprocess(
  daftarIsian,
  z
    .array(kodeUuid())
    .max(DOKUMEN_TANGGAPAN_MAKS, `Paling banyak ${DOKUMEN_TANGGAPAN_MAKS} berkas.`)
    .transform((isi) => [...new Set(isi)]),
);

export const tanggapiHasilSchema = z.strictObject({
  id: kodeUuid(),
  versi: bilanganBulat({ label: 'versi data', min: 1 }),
  sikap: pilihan(SIKAP_TANGGAPAN, 'sikap koperasi'),
  /** An objection needs one; the command asks for it, once it is certain that the result is still the one read. */
  catatan: atauNull(teks({ label: 'catatan', maks: 4000, barisBanyak: true })),
  /** Who of the koperasi said so; only when an officer enters the answer. */
  penyampai: atauNull(teksNama({ label: 'nama yang menyampaikan', maks: 120 })),
  dokumenId: centangan,
});
export type TanggapiHasilInput = z.output<typeof tanggapiHasilSchema>;
