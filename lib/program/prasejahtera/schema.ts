import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  kodeUuid,
  pilihan,
  tanggalIso,
  teks,
} from '@/lib/platform/isian';
import { tanpaNomorPanjang } from '@/lib/umkm/tampilan/rules';

export const STATUS_DTSEN = ['ya', 'tidak'] as const;

/** What DTSEN says, never a guess: the day it was looked at and where belong to it. */
export const tandaiSchema = z.strictObject({
  pelakuUsahaId: kodeUuid(),
  versi: bilanganBulat({ label: 'versi', min: 0 }),
  status: pilihan(STATUS_DTSEN, 'keterangan DTSEN'),
  desil: atauNull(bilanganBulat({ label: 'desil', min: 1, maks: 10 })),
  tanggalCek: tanggalIso({ label: 'tanggal pemeriksaan', min: '2025-02-05', maks: hariIni }),
  sumber: teks({ label: 'sumber pemeriksaan', maks: 200, min: 3 }).transform(tanpaNomorPanjang),
  konfirmasiPeringatan: centang(),
});
export type TandaiInput = z.output<typeof tandaiSchema>;

export const bukaDtsenSchema = z.strictObject({
  pelakuUsahaId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 300, min: 10 }).transform(tanpaNomorPanjang),
});
export type BukaDtsenInput = z.output<typeof bukaDtsenSchema>;
