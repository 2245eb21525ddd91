import { z } from 'zod';
import { kodeUuid, tanggalIso, teks } from '@/lib/platform/isian';
import { POLA_KODE_KECAMATAN } from '@/lib/wilayah/rules';

export const tambahKlinikSchema = z.strictObject({
  kunciKirim: kodeUuid(),
  kecamatanKode: z
    .string({ error: 'Pilih kecamatan.' })
    .regex(POLA_KODE_KECAMATAN, 'Pilih kecamatan.'),
  tanggal: tanggalIso({ label: 'tanggal klinik', min: '2020-01-01' }),
  tempat: teks({ label: 'tempat klinik', maks: 200, min: 3 }),
  topik: teks({ label: 'topik', maks: 160, min: 3 }),
});
export type TambahKlinikInput = z.output<typeof tambahKlinikSchema>;

export const batalkanKlinikSchema = z.strictObject({
  klinikId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type BatalkanKlinikInput = z.output<typeof batalkanKlinikSchema>;

export const catatKonsultasiSchema = z.strictObject({
  klinikId: kodeUuid(),
  nomorPeserta: teks({ label: 'nomor peserta', maks: 20 }).transform((isi) => isi.toUpperCase()),
  pertanyaan: teks({ label: 'pertanyaan', maks: 1000, min: 5, barisBanyak: true }),
  saran: teks({ label: 'saran', maks: 2000, min: 5, barisBanyak: true }),
});
export type CatatKonsultasiInput = z.output<typeof catatKonsultasiSchema>;
