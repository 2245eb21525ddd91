import { ISIAN_SEMULA } from './form-state';

/** Fields that a form carries without showing them, whichever form it is. */
const TIDAK_TERLIHAT = ['id', 'versi', 'kunciKirim', ISIAN_SEMULA];

/**
 * Messages in the order in which their fields stand on the page, with and without JavaScript: a browser sends
 * fields in that order. It does not send boxes without a tick; such a field comes after the one before it in
 * the schema, or else before the one after it.
 *
 * @param dikirim names of what was sent, in the order in which it came
 * @param skema names of the schema in their order, where it has names; else the messages are in its order
 * @param tersembunyi fields that this form carries without showing them
 */
export function urutkanGalat(
  galat: Readonly<Record<string, string[]>>,
  dikirim: Iterable<string>,
  skema: readonly string[] = [],
  tersembunyi: readonly string[] = [],
): Record<string, string[]> {
  const letak = new Map<string, number>();
  for (const nama of dikirim)
    if (!TIDAK_TERLIHAT.includes(nama) && !tersembunyi.includes(nama) && !letak.has(nama))
      letak.set(nama, letak.size);
  const urutan = skema.length > 0 ? skema : Object.keys(galat);
  const tempat = (nama: string): number => {
    const sendiri = letak.get(nama);
    if (sendiri !== undefined) return sendiri;
    const ke = urutan.indexOf(nama);
    const sebelum = ke < 0 ? undefined : urutan.slice(0, ke).findLast((satu) => letak.has(satu));
    if (sebelum !== undefined) return (letak.get(sebelum) ?? 0) + 0.5;
    const sesudah = ke < 0 ? undefined : urutan.slice(ke).find((satu) => letak.has(satu));
    return sesudah === undefined ? letak.size : (letak.get(sesudah) ?? 0) - 0.5;
  };
  const diSkema = (nama: string): number => urutan.indexOf(nama);
  const nama = Object.keys(galat).sort((a, b) => tempat(a) - tempat(b) || diSkema(a) - diSkema(b));
  return Object.fromEntries(nama.map((satu) => [satu, galat[satu] ?? []]));
}
