import { bacaFormulir } from '@/components/form/baca-formulir';
import type { CatatanLuring } from '@/lib/lapangan/kotak/rules';

/** What the next photo shows; of the photo, not of the record. */
export const NAMA_HAL_FOTO = 'halFoto';

/**
 * Fields of a form that are not kept with a record: the identity number, which never lies on a phone, what
 * was said about people or doubts shown, when it was written (the record tells), and what is about the
 * next photo.
 */
const TIDAK_DISIMPAN: readonly string[] = [
  'nikPenduduk',
  'keputusan',
  'dilihat',
  'dicatatPada',
  'konfirmasiPeringatan',
  NAMA_HAL_FOTO,
];

/** What the form holds, without what is not kept. */
export function isianDisimpan(form: HTMLFormElement): CatatanLuring['isian'] {
  return Object.fromEntries(
    Object.entries(bacaFormulir(form)).filter(([nama]) => !TIDAK_DISIMPAN.includes(nama)),
  );
}
