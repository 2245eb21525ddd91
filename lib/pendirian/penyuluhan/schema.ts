import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import {
  bilanganBulat,
  centang,
  pilihan,
  tanggalIso,
  teks,
  teksNama,
  teksOpsional,
} from '@/lib/platform/isian';
import { RUJUKAN } from '../langkah/schema';

export const CARA_PERTEMUAN = ['LURING', 'DARING', 'GABUNGAN'] as const;

const jam = z
  .string({ error: 'Isi jam mulai.' })
  .trim()
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, 'Tulis jam seperti 09.30.')
  .transform((isi) => isi.replace('.', ':').padStart(5, '0'));

/** A date for the penyuluhan; Jakarta time. */
export const jadwalkanSchema = z
  .strictObject({
    ...RUJUKAN,
    tanggal: tanggalIso({ label: 'tanggal penyuluhan', min: hariIni }),
    jam,
    cara: pilihan(CARA_PERTEMUAN, 'cara pertemuan'),
    tempat: teks({ label: 'tempat atau tautan', maks: 300, min: 5 }),
    penyuluh: teksNama({ label: 'nama penyuluh', maks: 120, min: 3 }),
    konfirmasiPeringatan: centang(),
  })
  .transform(({ tanggal, jam: pukul, ...sisa }) => ({
    ...sisa,
    waktu: new Date(`${tanggal}T${pukul}:00+07:00`),
  }));
export type JadwalkanInput = z.output<typeof jadwalkanSchema>;

export const catatPenyuluhanSchema = z.strictObject({
  ...RUJUKAN,
  jumlahPeserta: bilanganBulat({ label: 'jumlah peserta', min: 1, maks: 1000 }),
  ringkasan: teksOpsional({ label: 'ringkasan', maks: 1000, barisBanyak: true }),
  konfirmasiPeringatan: centang(),
});
export type CatatPenyuluhanInput = z.output<typeof catatPenyuluhanSchema>;
