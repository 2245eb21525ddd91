import type { Page } from '@playwright/test';

/*
 * How long a form takes a person, counted and not clocked, so that it is the same on every machine: the
 * keystroke-level model (Card, Moran and Newell 1980) with the pace of typing on a phone (Palin and others 2019).
 */

/** Seconds of one character on a phone: 36 words of five characters a minute. */
const HURUF = 60 / (36 * 5);
/** Seconds of one touch. */
const SENTUH = 1.1;
/** Seconds of thought, or of asking, before each field. */
const PIKIR = 1.35;
/** Seconds of one word read aloud: 150 a minute. */
const KATA = 60 / 150;

/**
 * @param isian what a person knows and enters, by the name of the field; each must stand on the page
 * @param dibacakan words that are read aloud
 * @param sentuhan touches besides the fields: to open the form, to send it
 * @returns seconds, rounded up
 */
export async function lamaPengisian(
  page: Page,
  isian: Readonly<Record<string, string>>,
  { dibacakan, sentuhan }: { dibacakan: string; sentuhan: number },
): Promise<number> {
  let lama = dibacakan.split(/\s+/).length * KATA + sentuhan * SENTUH;
  for (const [nama, nilai] of Object.entries(isian)) {
    const jenis = await page
      .locator(`main [name="${nama}"]`)
      .first()
      .evaluate((simpul) => (simpul as HTMLInputElement).type);
    const ditulis = !['radio', 'checkbox', 'select-one'].includes(jenis);
    const sekali = jenis === 'select-one' ? 2 * SENTUH : SENTUH;
    lama += PIKIR + sekali + (ditulis ? nilai.length * HURUF : 0);
  }
  return Math.ceil(lama);
}
