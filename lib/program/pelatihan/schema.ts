import { z } from 'zod';
import {
  atauNull,
  bilanganBulat,
  daftarIsian,
  kodeUuid,
  tanggalIso,
  teks,
  teksNama,
} from '@/lib/platform/isian';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';
import { SESI_PALING_BANYAK } from './rules';

export const tambahSesiSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  angkatanId: kodeUuid(),
  nama: teksNama({ label: 'nama pelatihan', maks: 160, min: 3 }),
  tanggal: tanggalIso({ label: 'tanggal pelatihan', min: '2000-01-01' }),
  tempat: teks({ label: 'tempat pelatihan', maks: 200, min: 3 }),
  kecamatanKode: atauNull(z.string().regex(POLA_KODE_KECAMATAN, 'Pilih kecamatan.')),
});
export type TambahSesiInput = z.output<typeof tambahSesiSchema>;

export const undangSchema = z.strictObject({ sesiId: kodeUuid() });

/** Who was there; everybody else on the list was not. */
export const catatKehadiranSchema = z.strictObject({
  sesiId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
  hadir: z.preprocess(
    daftarIsian,
    z.array(kodeUuid()).max(SESI_PALING_BANYAK, 'Paling banyak 1.000 orang.'),
  ),
});
export type CatatKehadiranInput = z.output<typeof catatKehadiranSchema>;

export const batalkanSesiSchema = z.strictObject({
  sesiId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 1 }),
  alasan: teks({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type BatalkanSesiInput = z.output<typeof batalkanSesiSchema>;
