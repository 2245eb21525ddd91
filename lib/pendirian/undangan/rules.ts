/** Most links and most invited numbers that are open at a time. */
export const TAUTAN_PALING_BANYAK = 5;
export const TELEPON_PALING_BANYAK = 100;

/** The page for whoever has a link, also without an account. */
export const alamatUndanganPublik = (token: string): string => `/undangan-pendirian/${token}`;

/** The page on which one answers: by the secret of a link, or by the id of one's own invitation. */
export const alamatUndangan = (kode: string): string => `/portal/pendirian/undangan/${kode}`;

const POLA_TOKEN = /^[\w-]{43}$/;
const POLA_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the secret of a link. */
export const adalahToken = (teks: string): boolean => POLA_TOKEN.test(teks);
/** Whether it can be the id of an invitation. */
export const adalahIdUndangan = (teks: string): boolean => POLA_UUID.test(teks);

/** Opens WhatsApp with a text that carries the link; whom it goes to is chosen there. */
export const alamatWhatsApp = (nama: string, tautan: string): string =>
  `https://wa.me/?text=${encodeURIComponent(
    `Saya mengajak Anda ikut mendirikan ${nama}. Baca rencananya dan jawab di sini: ${tautan}`,
  )}`;

export type AlasanUndang = 'TIDAK_DITEMUKAN' | 'SUDAH_DITUTUP' | 'TERLALU_BANYAK';

export const PESAN_UNDANG: Record<AlasanUndang, string> = {
  TIDAK_DITEMUKAN: 'Pendirian atau undangan ini tidak ditemukan. Muat ulang halaman.',
  SUDAH_DITUTUP: 'Daftar pendiri sudah ditutup sejak penyuluhan selesai.',
  TERLALU_BANYAK:
    'Undangan yang masih berlaku sudah terlalu banyak. Cabut yang tidak dipakai dahulu.',
};
