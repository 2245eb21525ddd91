import 'server-only';
import type { PeringatanIsian } from './form-state';
import { sidikBerkunci } from './kunci';

/** Checkbox with which somebody says that the doubts shown were read; its value tells which these were. */
export const KONFIRMASI = 'konfirmasiPeringatan';

/** Whether a field is a tick about what stands on the page now: that one, or a further one (`yakin…`). */
export const adalahTandaYakin = (nama: string): boolean =>
  nama === KONFIRMASI || /^yakin[A-Z]/.test(nama);

type Terkirim = Readonly<Record<string, unknown>>;

const PANJANG_SIDIK = 16;

const sidikSatu = ({ kode, pesan, isian }: PeringatanIsian, nilai: Terkirim): string =>
  sidikBerkunci(
    'keraguan',
    JSON.stringify([kode, isian ?? '', pesan, isian ? (nilai[isian] ?? '') : '']),
  ).slice(0, PANJANG_SIDIK);

/**
 * Fingerprint of doubts: of the kind and sentence of each, and of what stands in its field.
 *
 * @param nilai what was sent, by field name
 * @returns 16 hexadecimal digits for each, with commas between
 */
export const sidikKeraguan = (peringatan: readonly PeringatanIsian[], nilai: Terkirim): string =>
  peringatan.map((satu) => sidikSatu(satu, nilai)).join(',');

/**
 * Whether a confirmation is about these doubts, all of them; it may have been about more.
 *
 * @param konfirmasi what the checkbox sent
 */
export function menjawabKeraguan(
  konfirmasi: unknown,
  peringatan: readonly PeringatanIsian[],
  nilai: Terkirim,
): boolean {
  if (typeof konfirmasi !== 'string') return false;
  const dibaca = new Set(konfirmasi.split(','));
  return peringatan.every((satu) => dibaca.has(sidikSatu(satu, nilai)));
}
