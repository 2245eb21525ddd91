import type { AlasanKeluar } from '@/lib/platform/db/generated/enums';

/** A loan of a member that runs at the koperasi whose book is looked at. */
export interface PinjamanAnggota {
  id: string;
  nomor: string;
  /** Rupiah still owed. */
  sisaPokok: bigint;
}

/** The loans by their numbers, as a sentence names them. */
export const sebutPinjaman = (pinjaman: readonly Pick<PinjamanAnggota, 'nomor'>[]): string =>
  pinjaman.map(({ nomor }) => nomor).join(', ');

/**
 * What the running loans of a member stand in the way of: a koperasi simpan pinjam serves its members
 * (Permenkop 8/2023), so nobody leaves with one. Only a death cannot wait for the settlement; it is
 * recorded by somebody who ticked that they saw which loans stay open.
 *
 * @param dikonfirmasi the tick's value as it came: the loans that it named
 */
export function halanganPinjaman(
  pinjaman: readonly Pick<PinjamanAnggota, 'nomor'>[],
  alasanKeluar: AlasanKeluar,
  dikonfirmasi: string | undefined,
): 'PINJAMAN_BERJALAN' | 'PINJAMAN_PERLU_KONFIRMASI' | null {
  if (pinjaman.length === 0) return null;
  if (alasanKeluar !== 'MENINGGAL') return 'PINJAMAN_BERJALAN';
  return dikonfirmasi === sebutPinjaman(pinjaman) ? null : 'PINJAMAN_PERLU_KONFIRMASI';
}
