import type { Penolakan } from '@/lib/platform/hasil';
import type { Halangan } from '../halangan/rules';
import type { TindakanPendirian } from '../rules';

/** Why a step was not taken. */
export type AlasanTolakLangkah =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'SUDAH_DIPROSES'
  | 'SUDAH_BERUBAH'
  | 'BELUM_LENGKAP';

export const PESAN_LANGKAH: Record<AlasanTolakLangkah, string> = {
  TIDAK_DITEMUKAN: 'Pendirian ini tidak ditemukan. Buka lagi dari daftar pendirian.',
  MILIK_SENDIRI:
    'Anda ikut mendirikan koperasi ini, jadi petugas lain yang memeriksa dan memutuskannya.',
  SUDAH_DIPROSES: 'Pendirian ini sudah berubah lebih dahulu, jadi tindakan Anda tidak disimpan.',
  SUDAH_BERUBAH:
    'Pendirian ini berubah setelah Anda membukanya. Baca yang baru, lalu kirim lagi bila tetap sesuai.',
  BELUM_LENGKAP: 'Langkah ini belum dapat diambil karena masih ada yang kurang.',
};

export type AlasanKembalikan = AlasanTolakLangkah | 'KOPERASI_BERUBAH';

export const PESAN_KEMBALIKAN: Record<AlasanKembalikan, string> = {
  ...PESAN_LANGKAH,
  KOPERASI_BERUBAH: 'Data koperasi sedang diubah orang lain. Coba lagi.',
};

/** Element beside which a form says what is missing; it has no field of its own. */
export const ISIAN_LANGKAH = 'langkah';

/** A refusal that names everything that is missing. */
export const belumLengkap = (halangan: readonly Halangan[]): Penolakan<'BELUM_LENGKAP'> => ({
  ok: false,
  alasan: 'BELUM_LENGKAP',
  galat: { [ISIAN_LANGKAH]: halangan.map(({ pesan }) => pesan) },
});

/** The news with which a page greets after a step. */
export const KABAR_LANGKAH: Record<TindakanPendirian, string> = {
  kirim: 'Rencana sudah dikirim. Petugas DKUM menjadwalkan penyuluhan.',
  jadwalkan: 'Penyuluhan terjadwal. Semua pendiri mendapat kabar.',
  jadwalkanUlang: 'Jadwal penyuluhan diganti. Semua pendiri mendapat kabar.',
  catatPenyuluhan: 'Penyuluhan tercatat. Pendiri melanjutkan dengan rapat pendirian.',
  kirimRapat: 'Hasil rapat sudah dikirim ke petugas DKUM.',
  setujuiRapat: 'Hasil rapat disetujui. Pendiri melanjutkan ke notaris.',
  kirimAkta: 'Akta sudah dikirim ke petugas DKUM.',
  setujuiAkta: 'Akta disetujui. Pendiri menunggu pengesahan AHU.',
  kirimBadanHukum: 'Nomor pengesahan sudah dikirim ke petugas DKUM.',
  sahkanBadanHukum: 'Koperasi sudah masuk daftar, pendirinya menjadi anggota.',
  kirimNib: 'NIB sudah dikirim ke petugas DKUM.',
  setujuiNib: 'NIB tercatat pada koperasi.',
  catatNomorInduk: 'Nomor Induk Koperasi tercatat. Pendirian selesai.',
  kembalikan: 'Dikembalikan kepada pemrakarsa dengan catatan Anda.',
  mundurkan: 'Dikembalikan ke langkah sebelumnya dengan catatan Anda.',
  tolak: 'Pendirian ditolak. Semua pendiri mendapat kabar dengan alasannya.',
  batalkan: 'Pendirian dibatalkan. Semua pendiri mendapat kabar.',
  kurangPendiri: 'Pendirian kembali mengumpulkan pendiri.',
};

/** The same for whatever else a page of a founding may have just done. */
export const KABAR_HALAMAN: Record<string, string> = {
  ...KABAR_LANGKAH,
  konfirmasi: 'Anda tercatat sebagai pendiri.',
  rapat: 'Hasil rapat tersimpan. Catat setoran dan unggah berkasnya, lalu kirim ke dinas.',
  diubah: 'Rencana sudah diubah. Semua pendiri mendapat kabar.',
  catatan: 'Catatan terkirim.',
  diperiksa: 'Hasil pemeriksaan berkas tersimpan.',
  alihkan: 'Pemrakarsa sudah diganti. Semua pendiri mendapat kabar.',
};
