import { z } from 'zod';
import { hariIni } from '@/lib/platform/clock';
import { teks } from '@/lib/platform/isian';
import type { HasilPeriksa } from '@/lib/platform/periksa';
import { periksaBpom, periksaHalal, periksaPirt } from './izin/rules';
import {
  periksaKbli,
  periksaKodePos,
  periksaNib,
  periksaNikPenduduk,
  periksaNomorKk,
  periksaNpwp,
} from './rules';

/**
 * Form fields for identifiers: refused with the rule's own sentence, else normalised text. Warnings
 * need the rest of the form and are asked of the rules by the command.
 */

export const isianNikPenduduk = () =>
  dariAturan('NIK penduduk', (isi) => periksaNikPenduduk(isi, { hariIni: hariIni() }));

export const isianNomorKk = () => dariAturan('nomor KK', periksaNomorKk);

export const isianNib = () => dariAturan('NIB', periksaNib);

export const isianNpwp = (badan: boolean) =>
  dariAturan('NPWP', (isi) => periksaNpwp(isi, { badan }));

export const isianKbli = () => dariAturan('kode KBLI', periksaKbli);

export const isianKodePos = () => dariAturan('kode pos', periksaKodePos);

export const isianHalal = () => dariAturan('nomor sertifikat halal', periksaHalal);

export const isianPirt = () =>
  dariAturan('nomor P-IRT', (isi) => periksaPirt(isi, { hariIni: hariIni() }));

export const isianBpom = () => dariAturan('nomor izin edar BPOM', periksaBpom);

/** Longest raw text of an identifier, separators included. */
const PANJANG_PENGENAL = 60;

function dariAturan(label: string, periksa: (isi: string) => HasilPeriksa) {
  return teks({ label, maks: PANJANG_PENGENAL }).transform((isi, ctx) => {
    const hasil = periksa(isi);
    if (hasil.ok) return hasil.nilai;
    ctx.addIssue({ code: 'custom', message: hasil.galat });
    return z.NEVER;
  });
}
