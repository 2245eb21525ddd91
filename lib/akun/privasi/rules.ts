import type { TujuanPersetujuan } from '@/lib/platform/db/generated/enums';

/** A text that people agree to. A changed text gets a new version; old proofs keep theirs. */
export interface TeksPersetujuan {
  versi: string;
  judul: string;
  teks: string;
}

/** UU 27/2022 Pasal 20–22: consent names purpose, data, and the right to withdraw, in plain words. */
export const TEKS_PERSETUJUAN: Record<TujuanPersetujuan, TeksPersetujuan> = {
  PENDAFTARAN: {
    versi: '2026-11',
    judul: 'Pendaftaran akun dan pendataan usaha',
    teks: 'Saya setuju Dinas Koperasi dan Usaha Mikro Kota Depok memproses nama, surel, data diri, dan data usaha yang saya isi, untuk mendata usaha saya, memeriksanya, dan menghubungkan saya dengan koperasi. Saya dapat melihat, memperbaiki, dan menarik persetujuan ini di halaman Akun saya.',
  },
  BAGIKAN_KE_KOPERASI: {
    versi: '2026-11',
    judul: 'Berbagi data dengan koperasi',
    teks: 'Saya setuju data diri, data usaha, dan berkas yang saya kirim bersama permohonan ini dilihat oleh pengurus koperasi yang saya tuju, untuk memutuskan permohonan saya dan mengurus keanggotaan saya.',
  },
  PENGAJUAN_MODAL: {
    versi: '2026-11',
    judul: 'Berbagi data untuk pengajuan modal',
    teks: 'Saya setuju data diri, data usaha, perkiraan pendapatan dan pengeluaran, dan berkas yang saya kirim bersama pengajuan ini dilihat oleh pengurus koperasi yang saya tuju, untuk memutuskan pengajuan modal saya dan mengurus angsurannya.',
  },
  DIHUBUNGI: {
    versi: '2026-11',
    judul: 'Dihubungi tentang pelatihan dan bantuan',
    teks: 'Saya setuju dihubungi melalui surel atau telepon tentang pelatihan, pameran, dan bantuan bagi pelaku UMKM.',
  },
  PENDIRIAN_KOPERASI: {
    versi: '2026-11',
    judul: 'Menjadi pendiri koperasi',
    teks: 'Saya setuju nama, pekerjaan, dan kelurahan saya dilihat para pendiri lain, dan data diri serta KTP saya dilihat petugas DKUM dan diteruskan kepada notaris pembuat akta koperasi, untuk mendirikan koperasi ini dan mencatat saya sebagai anggotanya. Saya dapat mundur sampai hasil rapat pendirian dicatat.',
  },
  DIREKTORI_PUBLIK: {
    versi: '2026-11',
    judul: 'Tampil di direktori umum',
    teks: 'Saya setuju nama usaha, produk, dan kelurahan usaha saya ditampilkan untuk umum. Nomor identitas, telepon, dan alamat rumah tidak ditampilkan.',
  },
};

/** Of a koperasi sekunder the koperasi becomes the member, and no KTP is asked for. */
export const TEKS_PENDIRIAN_SEKUNDER: TeksPersetujuan = {
  versi: '2026-11-sekunder',
  judul: TEKS_PERSETUJUAN.PENDIRIAN_KOPERASI.judul,
  teks: 'Saya setuju nama saya serta nama dan kelurahan koperasi yang saya wakili dilihat para pendiri lain dan petugas DKUM, dan diteruskan kepada notaris pembuat akta koperasi, untuk mendirikan koperasi ini dan mencatat koperasi yang saya wakili sebagai anggotanya. Saya dapat mundur sampai hasil rapat pendirian dicatat.',
};

/** What a founder agrees to. */
export const teksPendirian = (sekunder: boolean): TeksPersetujuan =>
  sekunder ? TEKS_PENDIRIAN_SEKUNDER : TEKS_PERSETUJUAN.PENDIRIAN_KOPERASI;

/** The text of a proof by its version; null when that version is no longer at hand. */
export function teksVersi(tujuan: TujuanPersetujuan, versi: string): string | null {
  const ada = [
    TEKS_PERSETUJUAN[tujuan],
    ...(tujuan === 'PENDIRIAN_KOPERASI' ? [TEKS_PENDIRIAN_SEKUNDER] : []),
  ];
  return ada.find((satu) => satu.versi === versi)?.teks ?? null;
}
