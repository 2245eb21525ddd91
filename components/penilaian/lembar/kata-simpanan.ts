import type { KeadaanFormulir } from '@/lib/platform/form-state';

/** Nothing came back at all. */
export const SAMBUNGAN_PUTUS = 'Belum tersimpan: sambungan terputus.';

/**
 * Why a page that saves as one goes was not saved, and what to do.
 *
 * @param keadaan what the server answered; a refusal, not a fault of the line
 */
export function kataBelumTersimpan({
  bentrok,
  galat = {},
  pesan,
  nomorAcuan,
}: KeadaanFormulir): string {
  if (bentrok) {
    const siapa = bentrok.sendiri ? 'Anda sendiri, di tab lain,' : 'penilai lain';
    return `Belum tersimpan: ${siapa} mengubah isian yang sama. Tekan Simpan untuk melihatnya.`;
  }
  if (Object.keys(galat).length > 0)
    return 'Belum tersimpan: ada isian yang perlu diperbaiki. Tekan Simpan untuk melihatnya.';
  if (!pesan) return 'Belum tersimpan. Tekan Simpan untuk mencoba lagi.';
  return `Belum tersimpan. ${pesan}${nomorAcuan ? ` Nomor acuan ${nomorAcuan}.` : ''}`;
}
