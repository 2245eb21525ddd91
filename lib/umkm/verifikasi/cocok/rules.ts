/** Said where a match is claimed and there is nothing it could have been made with. */
export const KATA_TANPA_KTP =
  'Foto KTP pemilik belum ada di portal, jadi belum dapat dicocokkan. Tulis alasannya.';

/** What the owner is told of a verification: what was done, and what not yet. */
export function kabarVerifikasi(
  { nama, nomor }: { nama: string; nomor: string },
  { dicocokkan, alasan }: { dicocokkan: boolean; alasan: string | undefined },
): string {
  const usaha = `${nama} (${nomor})`;
  if (dicocokkan) {
    return `Data ${usaha} sudah diperiksa petugas dan dinyatakan benar. NIK penduduk Anda sudah dicocokkan dengan KTP.`;
  }
  const sebab = alasan ? ` Alasan petugas: ${alasan}` : '';
  return `Data ${usaha} sudah diverifikasi petugas. NIK penduduk Anda belum dicocokkan dengan KTP.${sebab}`;
}
