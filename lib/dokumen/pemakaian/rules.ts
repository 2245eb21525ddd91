import { formatTanggal } from '@/lib/platform/format';

/** One thing that a file was handed in with. */
export interface Pemakaian {
  hal: 'PERMOHONAN' | 'MODAL' | 'MODAL_DITERIMA' | 'PENDIRIAN';
  /** The koperasi, or the founding; null where there is none. */
  nama: string | null;
  pada: Date;
}

const AWAL: Record<Pemakaian['hal'], string> = {
  PERMOHONAN: 'Permohonan menjadi anggota',
  MODAL: 'Pengajuan modal ke',
  MODAL_DITERIMA: 'Catatan modal yang diterima',
  PENDIRIAN: 'Pendirian',
};

/** What a file was handed in with, newest first: 'Permohonan menjadi anggota Koperasi A, 3 Maret 2026'. */
export const kalimatPemakaian = (pakai: readonly Pemakaian[]): string[] =>
  [...pakai]
    .sort((a, b) => b.pada.getTime() - a.pada.getTime())
    .map(
      ({ hal, nama, pada }) =>
        `${nama ? `${AWAL[hal]} ${nama}` : AWAL[hal]}, ${formatTanggal(pada)}`,
    );
