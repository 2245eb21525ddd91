import { z } from 'zod';
import { centang, kodeUuid, tanggalIso } from '@/lib/platform/isian';
import { bacaHimpunan } from '../schema';
import { kataTempat } from '../tempat/rules';
import type { HimpunanAturan } from '../types';

/** Largest file that is accepted; the shipped ones have a fifth of it. */
export const BERKAS_HIMPUNAN_MAKS = 700 * 1024;

/** Faults that are shown at once; the rest is counted. */
const GALAT_DITAMPILKAN = 25;

const pisahkan = (teks: string): unknown => {
  try {
    return JSON.parse(teks.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** The text of an uploaded file → a rule set that hangs together, or every fault with its place. */
const berkasHimpunan = z
  .string({ error: 'Pilih berkas JSON himpunan aturan.' })
  .transform((teks, ctx): HimpunanAturan => {
    const isi = pisahkan(teks);
    if (isi === undefined) {
      ctx.addIssue({ code: 'custom', message: 'Isi berkas ini bukan JSON yang utuh.' });
      return z.NEVER;
    }
    const hasil = bacaHimpunan(isi);
    if (hasil.ok) return hasil.himpunan;
    const { galat } = hasil;
    for (const { di, pesan } of galat.slice(0, GALAT_DITAMPILKAN)) {
      ctx.addIssue({ code: 'custom', message: `${kataTempat(isi, di)}: ${pesan}` });
    }
    if (galat.length > GALAT_DITAMPILKAN) {
      const lagi = galat.length - GALAT_DITAMPILKAN;
      ctx.addIssue({ code: 'custom', message: `Ada ${lagi} kesalahan lagi.` });
    }
    return z.NEVER;
  });

export const unggahHimpunanSchema = z.strictObject({ berkas: berkasHimpunan });
export type UnggahHimpunanInput = z.output<typeof unggahHimpunanSchema>;

export const aktifkanHimpunanSchema = z.strictObject({
  id: kodeUuid(),
  berlakuMulai: tanggalIso({ label: 'tanggal mulai dipakai', min: '1945-08-17' }),
  konfirmasiPeringatan: centang(),
});
export type AktifkanHimpunanInput = z.output<typeof aktifkanHimpunanSchema>;

export const buangHimpunanSchema = z.strictObject({ id: kodeUuid() });
export type BuangHimpunanInput = z.output<typeof buangHimpunanSchema>;
