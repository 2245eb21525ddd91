import { PILIHAN_ASING } from '@/lib/platform/pesan-zod';
import type { HimpunanAturan } from '../../himpunan/types';
import { ISIAN_LEMBAR, type NilaiLembar, TIDAK_SATU_PUN } from '../formulir/rules';

/* What a page of a worksheet does not ask for: a form that names it is another one than was drawn. */

/** Names of the fields of a page; of indicators given as a list the values they take as well. */
function isianHalaman(bagian: HimpunanAturan): Map<string, ReadonlySet<string> | null> {
  const isian = new Map<string, ReadonlySet<string> | null>();
  for (const { kode, rumus } of bagian.pos) {
    if (rumus) continue;
    isian.set(ISIAN_LEMBAR.angka(kode, 0), null);
    isian.set(ISIAN_LEMBAR.angka(kode, -1), null);
  }
  for (const { kode } of bagian.aspek) isian.set(ISIAN_LEMBAR.aspek(kode), null);
  for (const satu of bagian.indikator) {
    const { rasio, alasan, bukti, dokumen, tidakBerlaku, butir } = ISIAN_LEMBAR;
    for (const nama of [rasio, alasan, bukti, dokumen]) isian.set(nama(satu.kode), null);
    isian.set(tidakBerlaku(satu.kode), new Set(['ya']));
    if (satu.jenis !== 'DAFTAR') continue;
    isian.set(butir(satu.kode), new Set([...satu.butir.map(({ kode }) => kode), TIDAK_SATU_PUN]));
  }
  return isian;
}

/** Those of the values whose fields are on a page. */
export function hanyaIsianHalaman(bagian: HimpunanAturan, nilai: NilaiLembar): NilaiLembar {
  const isian = isianHalaman(bagian);
  return Object.fromEntries(Object.entries(nilai).filter(([nama]) => isian.has(nama)));
}

/**
 * Fields and choices that a page does not have.
 *
 * @param bagian the rule set with nothing but that page
 * @returns whether a field is unknown, or sent twice where there is one; messages by field for choices
 *   that it does not offer
 */
export function isianAsing(
  bagian: HimpunanAturan,
  nilai: NilaiLembar,
): { isian: boolean; galat: Record<string, string[]> } {
  const halaman = isianHalaman(bagian);
  const galat: Record<string, string[]> = {};
  let isian = false;
  for (const [nama, isi] of Object.entries(nilai)) {
    const pilihan = halaman.get(nama);
    if (pilihan) {
      if ([isi].flat().some((satu) => !pilihan.has(satu))) galat[nama] = [PILIHAN_ASING];
    } else if (pilihan === undefined || Array.isArray(isi)) isian = true;
  }
  return { isian, galat };
}
