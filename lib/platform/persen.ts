import { bacaDesimal, tanyaTitikTiga } from './format';

/*
 * What every form takes as a percentage, in its schema or in the browser while somebody types. Without the
 * decimal library, which a page that only reads what is typed does not need.
 */

/** Most digits behind the mark. */
const DESIMAL_PERSEN = 6;

/**
 * A percentage as somebody typed it.
 *
 * @param label the field's name in lower case, as the messages end with it
 * @param maks the largest share; 100 unless it is a score out of some weight
 * @returns the exact value as plain decimal text such as '62.5', or what to do
 */
export function bacaPersen(
  teks: string,
  {
    label,
    desimal = DESIMAL_PERSEN,
    maks = '100',
  }: { label: string; desimal?: number; maks?: string },
): { ok: true; nilai: string } | { ok: false; pesan: string } {
  const nilai = bacaDesimal(teks, desimal);
  if (nilai === null) {
    const pesan =
      tanyaTitikTiga(teks) ??
      `Tulis ${label} dengan angka, misalnya 62,5. Paling banyak ${desimal} angka di belakang koma.`;
    return { ok: false, pesan };
  }
  // With so few digits two different values are different as numbers too.
  if (nilai.startsWith('-') || Number(nilai) > Number(maks)) {
    const awal = label.charAt(0).toUpperCase() + label.slice(1);
    return { ok: false, pesan: `${awal} harus dari 0 sampai ${maks.replace('.', ',')}.` };
  }
  return { ok: true, nilai };
}
