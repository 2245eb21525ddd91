const MENIT = 60_000;
const JAM = 60 * MENIT;

/** How long to wait after each failed hand-over; after the last one the mail is given up. */
const JEDA = [1 * MENIT, 5 * MENIT, 15 * MENIT, 1 * JAM, 3 * JAM, 6 * JAM, 12 * JAM, 24 * JAM];

/**
 * When to try again.
 *
 * @param percobaan attempts so far, this one included
 * @returns null when it is time to give up
 */
export function cobaLagi(percobaan: number, sekarang: Date): Date | null {
  const jeda = JEDA[percobaan - 1];
  return jeda === undefined ? null : new Date(sekarang.getTime() + jeda);
}

/** The secret of the one-time link that a mail carries, under whichever address it was written; null without. */
export const rahasiaTautan = (isi: string): string | null =>
  /\/(?:konfirmasi|atur-ulang-sandi)\?token=([\w-]+)/.exec(isi)?.[1] ?? null;

/** A piece of a mail: text, or an address that can be opened. */
export type PotonganSurat = { jenis: 'teks'; isi: string } | { jenis: 'tautan'; href: string };

/** Splits the text of a mail at its links to this portal; other addresses stay text. */
export function uraikanSurat(isi: string, alamatPortal: string): PotonganSurat[] {
  const asal = new URL(alamatPortal).origin;
  return isi.split(/(https?:\/\/[^\s<>"']+)/).flatMap((bagian): PotonganSurat[] => {
    if (bagian === '') return [];
    const sendiri = URL.canParse(bagian) && new URL(bagian).origin === asal;
    if (!sendiri) return [{ jenis: 'teks', isi: bagian }];
    const { pathname, search } = new URL(bagian);
    return [{ jenis: 'tautan', href: pathname + search }];
  });
}
