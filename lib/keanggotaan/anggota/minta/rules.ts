import { formatTanggal } from '@/lib/platform/format';

/** Why a request to leave was not kept, or not withdrawn. */
export type AlasanTolakMinta =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_KELUAR'
  | 'SUDAH_DIMINTA'
  | 'SUDAH_BERUBAH'
  | 'TIDAK_ADA_PERMINTAAN';

/** The state of a request as a sentence for the member. */
export const kalimatMintaKeluar = (pada: Date): string =>
  `Permintaan keluar dikirim ${formatTanggal(pada)}, menunggu pengurus.`;

/** Whether a line of the book carries a request that nobody has answered yet. */
export const menungguKeluar = ({
  status,
  mintaKeluarPada,
}: {
  status: 'AKTIF' | 'KELUAR';
  mintaKeluarPada: Date | null;
}): boolean => status === 'AKTIF' && mintaKeluarPada !== null;
