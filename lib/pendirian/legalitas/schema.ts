import { z } from 'zod';
import { periksaBadanHukum, periksaNomorIndukKoperasi } from '@/lib/koperasi/identitas/rules';
import { hariIni } from '@/lib/platform/clock';
import { centang, tanggalIso, teks, teksNama } from '@/lib/platform/isian';
import type { HasilPeriksa } from '@/lib/platform/periksa';
import { isianNib } from '@/lib/umkm/identitas/schema';
import { RUJUKAN } from '../langkah/schema';

const sampaiHariIni = (label: string) => tanggalIso({ label, min: '2020-01-01', maks: hariIni });

const terperiksa = (label: string, periksa: (isi: string) => HasilPeriksa) =>
  teks({ label, maks: 80 }).transform((isi, ctx) => {
    const hasil = periksa(isi);
    if (hasil.ok) return hasil.nilai;
    ctx.addIssue({ code: 'custom', message: hasil.galat });
    return z.NEVER;
  });

export const kirimAktaSchema = z.strictObject({
  ...RUJUKAN,
  namaNotaris: teksNama({ label: 'nama notaris', maks: 120, min: 3 }),
  nomorAkta: teks({ label: 'nomor akta', maks: 40 }),
  tanggalAkta: sampaiHariIni('tanggal akta'),
});
export type KirimAktaInput = z.output<typeof kirimAktaSchema>;

export const kirimBadanHukumSchema = z.strictObject({
  ...RUJUKAN,
  nomorBadanHukum: terperiksa('nomor pengesahan', periksaBadanHukum),
  tanggalBadanHukum: sampaiHariIni('tanggal pengesahan'),
  konfirmasiPeringatan: centang(),
});
export type KirimBadanHukumInput = z.output<typeof kirimBadanHukumSchema>;

export const kirimNibSchema = z.strictObject({
  ...RUJUKAN,
  nib: isianNib(),
  konfirmasiPeringatan: centang(),
});
export type KirimNibInput = z.output<typeof kirimNibSchema>;

export const nomorIndukSchema = z.strictObject({
  ...RUJUKAN,
  nomorIndukKoperasi: terperiksa('Nomor Induk Koperasi', (isi) => periksaNomorIndukKoperasi(isi)),
  konfirmasiPeringatan: centang(),
});
export type NomorIndukInput = z.output<typeof nomorIndukSchema>;
