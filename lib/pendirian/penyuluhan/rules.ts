import type { PeringatanIsian } from '@/lib/platform/form-state';

/** A penyuluhan with fewer people than there are founders: some founder was not there, or it is a slip. */
export const peringatanPeserta = (peserta: number, pendiri: number): PeringatanIsian | null =>
  peserta >= pendiri
    ? null
    : {
        kode: 'KURANG_DARI_PENDIRI',
        isian: 'jumlahPeserta',
        pesan: `Pendirinya ${pendiri}, tetapi pesertanya ${peserta}. Periksa jumlahnya, atau lanjutkan bila memang tidak semua pendiri hadir.`,
      };
