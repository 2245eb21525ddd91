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

/** Why an invitation cannot be answered by this account; each is told instead of the form. */
export type HalanganJawab =
  | 'DITUTUP'
  | 'BUKAN_PEMILIK'
  | 'BUKAN_WARGA'
  | 'BUKAN_PENGURUS'
  | 'KOPERASI_BELUM_SAH';

/**
 * What keeps an account from answering; null when the form can be sent.
 *
 * @param koperasi those of which the account is pengurus, and whether each may found
 */
export function halanganJawab({
  terbuka,
  sekunder,
  pemilik,
  warga,
  koperasi,
}: {
  terbuka: boolean;
  sekunder: boolean;
  /** May found as a person. */
  pemilik: boolean;
  /** Their home, where it is known, lies in the area. */
  warga: boolean;
  koperasi: readonly { sah: boolean }[];
}): HalanganJawab | null {
  if (!terbuka) return 'DITUTUP';
  if (!sekunder && !pemilik) return 'BUKAN_PEMILIK';
  if (!sekunder) return warga ? null : 'BUKAN_WARGA';
  if (koperasi.length === 0) return 'BUKAN_PENGURUS';
  return koperasi.some(({ sah }) => sah) ? null : 'KOPERASI_BELUM_SAH';
}

export const KABAR_HALANGAN_JAWAB: Record<
  HalanganJawab,
  { nada: 'info' | 'peringatan'; judul: string; isi: string }
> = {
  DITUTUP: {
    nada: 'info',
    judul: 'Daftar pendiri sudah ditutup',
    isi: 'Penyuluhannya sudah selesai. Setelah koperasi berdiri, Anda dapat mengajukan bergabung.',
  },
  BUKAN_PEMILIK: {
    nada: 'peringatan',
    judul: 'Akun ini bukan akun pemilik usaha',
    isi: 'Keluar, lalu masuk dengan akun pemilik usaha Anda untuk menjawab undangan ini.',
  },
  BUKAN_WARGA: {
    nada: 'peringatan',
    judul: 'Tempat tinggal Anda di luar wilayah keanggotaan koperasi ini',
    isi: 'Pendiri koperasi ini tinggal di wilayah keanggotaannya.',
  },
  BUKAN_PENGURUS: {
    nada: 'peringatan',
    judul: 'Hanya pengurus koperasi yang dapat menjawab undangan ini',
    isi: 'Pendiri koperasi sekunder adalah koperasi, diwakili pengurusnya. Akun Anda tidak tercatat sebagai pengurus koperasi. Teruskan undangan ini kepada pengurus koperasi Anda. Bila Anda sendiri pengurusnya, minta DKUM mencatatnya pada akun Anda, lalu buka undangan ini lagi.',
  },
  KOPERASI_BELUM_SAH: {
    nada: 'peringatan',
    judul: 'Koperasi Anda belum dapat ikut mendirikan',
    isi: 'Koperasi yang Anda wakili belum berbadan hukum atau sedang tidak aktif. Setelah keadaannya diperbaiki di daftar koperasi, buka undangan ini lagi.',
  },
};
