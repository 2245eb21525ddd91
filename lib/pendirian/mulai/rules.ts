import { PESAN_DIBACA, PESAN_DRAF } from '@/lib/draf/versi/rules';
import { LANGKAH_MULAI, type LangkahMulai } from '../isian/schema';
import { type GalatRumah, PESAN_KKMP_BUKAN_WARGA } from '../wilayah/rules';

/** Steps in which a founding is begun. */

export const JUDUL_LANGKAH: Record<LangkahMulai, string> = {
  bentuk: 'Bentuk dan jenis',
  wilayah: 'Tempat dan wilayah',
  nama: 'Nama koperasi',
  kegiatan: 'Tujuan dan kegiatan',
  simpanan: 'Usulan simpanan',
};

/** All steps as the bar on top names them; the last one is the check of the answers. */
export const NAMA_LANGKAH = [...LANGKAH_MULAI.map((satu) => JUDUL_LANGKAH[satu]), 'Periksa'];

export const adalahLangkah = (teks: string): teks is LangkahMulai =>
  (LANGKAH_MULAI as readonly string[]).includes(teks);

export const JALUR_MULAI = '/portal/pendirian/mulai';

/** Address of a step of one draft; without a step that of the check of the answers. */
export const alamatLangkah = (draf: string, langkah?: LangkahMulai): string =>
  `${JALUR_MULAI}/${draf}/${langkah ?? 'periksa'}`;

/** Where one goes from a step: the next one, then the check. */
export const alamatSetelah = (draf: string, langkah: LangkahMulai): string =>
  alamatLangkah(draf, LANGKAH_MULAI[LANGKAH_MULAI.indexOf(langkah) + 1]);

/** Where a step's back link leads. */
export function alamatSebelum(draf: string, langkah?: LangkahMulai): string {
  const letak = langkah ? LANGKAH_MULAI.indexOf(langkah) : LANGKAH_MULAI.length;
  const sebelum = LANGKAH_MULAI[letak - 1];
  return sebelum ? alamatLangkah(draf, sebelum) : JALUR_MULAI;
}

/** What most answer; only where nothing was saved yet. */
export const NILAI_BAWAAN: Record<LangkahMulai, Record<string, string>> = {
  bentuk: { ragam: 'PRIMER', pola: 'KONVENSIONAL' },
  wilayah: { wilayahKerja: 'KOTA' },
  nama: { nama: 'Koperasi ' },
  kegiatan: {},
  simpanan: {},
};

export type AlasanMulai =
  | 'DRAF_TIDAK_DITEMUKAN'
  | 'DRAF_BERUBAH'
  | 'BELUM_LENGKAP'
  | 'BELUM_TERDAFTAR'
  | 'BUKAN_PENGURUS'
  | 'KOPERASI_BELUM_SAH'
  | 'NAMA_DITOLAK'
  | 'KKMP_SUDAH_ADA'
  | GalatRumah['alasan']
  | 'BELUM_DIKONFIRMASI'
  | 'PERLU_KONFIRMASI'
  | 'TERLALU_BANYAK'
  | 'SUDAH_DIPAKAI';

export const PESAN_MULAI: Record<AlasanMulai, string> = {
  ...PESAN_DIBACA,
  DRAF_TIDAK_DITEMUKAN: 'Draf ini sudah tidak ada. Mulai lagi dari halaman pendirian koperasi.',
  BELUM_LENGKAP: 'Ada bagian yang belum lengkap. Lengkapi dahulu, lalu kirim lagi.',
  BELUM_TERDAFTAR:
    'Daftarkan usaha Anda dahulu di halaman Usaha saya. Pemrakarsa koperasi primer adalah pemilik usaha yang terdata.',
  BUKAN_PENGURUS:
    'Koperasi sekunder hanya dapat dimulai oleh pengurus koperasi yang ikut mendirikan.',
  KOPERASI_BELUM_SAH: 'Koperasi yang Anda wakili belum berbadan hukum atau sedang tidak aktif.',
  NAMA_DITOLAK: 'Nama ini belum dapat dipakai.',
  KKMP_SUDAH_ADA: 'Koperasi Kelurahan Merah Putih di kelurahan ini sudah ada.',
  KKMP_BUKAN_WARGA: PESAN_KKMP_BUKAN_WARGA,
  DI_LUAR_WILAYAH: 'Wilayah keanggotaannya belum memuat tempat tinggal Anda sendiri.',
  BELUM_DIKONFIRMASI: 'Beri tanda bahwa Anda sudah membaca peringatan tentang nama ini.',
  PERLU_KONFIRMASI:
    'Sejak halaman ini dibuka ada peringatan baru tentang namanya, jadi belum ada yang dikirim. Halaman ini sekarang menampilkannya: baca, beri tanda, lalu kirim lagi.',
  TERLALU_BANYAK:
    'Anda sudah memimpin 3 pendirian yang masih berjalan. Selesaikan atau batalkan salah satunya dahulu.',
  SUDAH_DIPAKAI: 'Draf ini tidak dapat dikirim. Mulai lagi dari halaman pendirian koperasi.',
};

/** Why a step of the form is not gone on from. */
export type AlasanLangkah =
  | 'DRAF_TERLALU_BANYAK'
  | 'SUDAH_BERUBAH'
  | 'NAMA_DITOLAK'
  | 'KKMP_SUDAH_ADA'
  | GalatRumah['alasan'];

export const PESAN_LANGKAH: Record<AlasanLangkah, string> = {
  ...PESAN_DRAF,
  DRAF_TERLALU_BANYAK: 'Draf Anda sudah 20. Kirim atau hapus salah satu dahulu.',
  NAMA_DITOLAK: PESAN_MULAI.NAMA_DITOLAK,
  KKMP_SUDAH_ADA: PESAN_MULAI.KKMP_SUDAH_ADA,
  KKMP_BUKAN_WARGA: PESAN_MULAI.KKMP_BUKAN_WARGA,
  DI_LUAR_WILAYAH: PESAN_MULAI.DI_LUAR_WILAYAH,
};

/** Most foundings that one initiator leads at a time. */
export const PALING_BANYAK_BERJALAN = 3;
