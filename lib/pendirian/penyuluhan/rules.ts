import { tanggalJakarta } from '@/lib/platform/clock';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { formatTanggal } from '@/lib/platform/format';

/** A penyuluhan with fewer people than there are founders: some founder was not there, or it is a slip. */
export const peringatanPeserta = (peserta: number, pendiri: number): PeringatanIsian | null =>
  peserta >= pendiri
    ? null
    : {
        kode: 'KURANG_DARI_PENDIRI',
        isian: 'jumlahPeserta',
        pesan: `Pendirinya ${pendiri}, tetapi pesertanya ${peserta}. Periksa jumlahnya, atau lanjutkan bila memang tidak semua pendiri hadir.`,
      };

/**
 * A penyuluhan set for later than the step may last: a slip in the year, or it must wait so long.
 *
 * @param batas last day of the step, as a date of the database; null when it has none
 */
export function peringatanJadwal(waktu: Date, batas: Date | null): PeringatanIsian | null {
  if (!batas || tanggalJakarta(waktu) <= tanggalJakarta(batas)) return null;
  return {
    kode: 'LEWAT_BATAS_LANGKAH',
    isian: 'tanggal',
    pesan: `Langkah ini paling lambat ${formatTanggal(batas)}, tetapi penyuluhannya ${formatTanggal(waktu)}. Periksa tanggalnya, atau lanjutkan bila memang baru dapat saat itu.`,
  };
}
