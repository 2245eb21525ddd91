import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import type { TindakanPeserta } from '../rules';

/** Act as the trail names it. */
export const TINDAKAN_AUDIT: Record<TindakanPeserta, string> = {
  verifikasi: 'peserta.verifikasi',
  tolak: 'peserta.tolak',
  pilih: 'peserta.pilih',
  cadangkan: 'peserta.cadangkan',
  tidakTerpilih: 'peserta.tidak-terpilih',
  mulaiPelatihan: 'peserta.mulai-pelatihan',
  mulaiPendampingan: 'peserta.mulai-pendampingan',
  selesaikan: 'peserta.selesaikan',
  hentikan: 'peserta.hentikan',
  mundur: 'peserta.mundur',
};

/** Acts that make another version of a registration; a visit or a measurement does not. */
export const TINDAKAN_MENGUBAH: readonly string[] = [
  ...Object.values(TINDAKAN_AUDIT),
  'peserta.ganti-pendamping',
  'peserta.betulkan',
];

/** The field beside which a form is told that somebody was faster. */
export const ISIAN_UTAMA: Record<TindakanPeserta, string> = {
  verifikasi: 'keputusan',
  tolak: 'keputusan',
  pilih: 'keputusan',
  cadangkan: 'keputusan',
  tidakTerpilih: 'keputusan',
  mulaiPelatihan: 'keputusan',
  mulaiPendampingan: 'keputusan',
  selesaikan: 'keputusan',
  hentikan: 'keputusan',
  mundur: 'alasan',
};

/** Why an act on a participant was refused. */
export type AlasanPeserta =
  | 'TIDAK_DITEMUKAN'
  | 'MILIK_SENDIRI'
  | 'SUDAH_DIPROSES'
  | 'SUDAH_BERUBAH';

export const PESAN_PESERTA: Record<AlasanPeserta, string> = {
  TIDAK_DITEMUKAN: 'Peserta ini tidak ditemukan. Buka lagi dari daftar.',
  MILIK_SENDIRI:
    'Pendaftaran ini milik Anda, atau Anda sendiri yang mendaftarkan atau membetulkannya, jadi petugas lain yang memutuskan.',
  SUDAH_DIPROSES: 'Pendaftaran ini sudah berubah lebih dahulu, jadi tindakan Anda tidak disimpan.',
  SUDAH_BERUBAH:
    'Pendaftaran ini berubah setelah Anda membukanya. Baca yang baru, lalu kirim lagi bila tetap sesuai.',
};

export type AlasanVerifikasi = AlasanPeserta | 'SYARAT_TIDAK_TERPENUHI' | 'PERLU_REKOMENDASI';
export const PESAN_VERIFIKASI: Record<AlasanVerifikasi, string> = {
  ...PESAN_PESERTA,
  SYARAT_TIDAK_TERPENUHI:
    'Ada syarat yang menurut data portal tidak terpenuhi. Perbaiki datanya dahulu bila salah, atau tolak dengan alasan.',
  PERLU_REKOMENDASI: 'Program ini meminta surat rekomendasi. Isi nomor dan tanggalnya.',
};

export type AlasanSeleksi = AlasanPeserta | 'KUOTA_PENUH';
export const PESAN_SELEKSI: Record<AlasanSeleksi, string> = {
  ...PESAN_PESERTA,
  KUOTA_PENUH: 'Kuota kelurahan ini tidak cukup. Jadikan cadangan, atau pilih lebih sedikit.',
};

/** Nobody decides about themself, or about a registration that they wrote or mended. */
export const bolehMemutuskan = (
  petugasId: string | null,
  peserta: { penggunaId: string | null; didaftarkanOleh: string; pernahMembetulkan: boolean },
): boolean =>
  petugasId !== null &&
  petugasId !== peserta.penggunaId &&
  petugasId !== peserta.didaftarkanOleh &&
  !peserta.pernahMembetulkan;

/** Groups of states that the list offers as tabs. */
export const RUPA_STATUS: Record<
  StatusPeserta,
  {
    nada: 'netral' | 'hijau' | 'kuning' | 'merah' | 'biru';
    ikon: 'jam' | 'centang' | 'silang' | 'garis' | 'kelompok' | 'orang' | 'kalender' | 'ulang';
  }
> = {
  MENDAFTAR: { nada: 'biru', ikon: 'jam' },
  DIVERIFIKASI: { nada: 'kuning', ikon: 'centang' },
  DITOLAK: { nada: 'merah', ikon: 'silang' },
  TERPILIH: { nada: 'hijau', ikon: 'centang' },
  CADANGAN: { nada: 'netral', ikon: 'garis' },
  PELATIHAN: { nada: 'biru', ikon: 'kalender' },
  PENDAMPINGAN: { nada: 'biru', ikon: 'orang' },
  SELESAI: { nada: 'hijau', ikon: 'centang' },
  BERHENTI: { nada: 'netral', ikon: 'silang' },
};
