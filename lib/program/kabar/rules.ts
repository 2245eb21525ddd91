import type { Kabar } from '@/lib/keanggotaan/kabar/types';
import { akhiriTitik } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';
import { jalurCadangan } from '../peserta/tempat/rules';

/** What people are told about a registration. Names no third person's data. */

interface Tentang {
  id: string;
  nomor: string;
  namaProgram: string;
  tahun: number;
}

const tautan = (id: string): string => `/portal/peserta/${id}`;
const nama = ({ namaProgram, tahun }: Tentang): string => `${namaProgram} ${tahun}`;

export const kabarMendaftar = (satu: Tentang): Kabar => ({
  judul: `Pendaftaran ${satu.nomor} sudah kami terima`,
  isi: `Anda terdaftar sebagai calon peserta ${nama(satu)}. Petugas kelurahan memeriksa syaratnya; Anda mendapat kabar begitu ada keputusan.`,
  tautan: tautan(satu.id),
});

export const kabarPendaftarBaru = (satu: Tentang): Kabar => ({
  judul: `Pendaftar baru ${nama(satu)}`,
  isi: `Pendaftaran ${satu.nomor} dari kelurahan Anda menunggu diperiksa. Cocokkan KTP dan syarat program, lalu verifikasi atau tolak dengan alasan.`,
  tautan: tautan(satu.id),
});

export const kabarDiverifikasi = (satu: Tentang): Kabar => ({
  judul: `Pendaftaran ${satu.nomor} sudah diverifikasi`,
  isi: `Syarat Anda untuk ${nama(satu)} sudah diperiksa. Berikutnya seleksi oleh Dinas Koperasi dan Usaha Mikro.`,
  tautan: tautan(satu.id),
});

export const kabarDitolak = (satu: Tentang & { alasan: string }): Kabar => ({
  judul: `Pendaftaran ${satu.nomor} tidak diterima`,
  isi: `Pendaftaran Anda untuk ${nama(satu)} tidak diterima. Alasannya: ${akhiriTitik(satu.alasan)}`.slice(
    0,
    1000,
  ),
  tautan: tautan(satu.id),
});

export const kabarTerpilih = (satu: Tentang): Kabar => ({
  judul: `Anda terpilih untuk ${nama(satu)}`,
  isi: `Pendaftaran ${satu.nomor} terpilih. Jadwal pelatihan dikabarkan di portal dan lewat surel.`,
  tautan: tautan(satu.id),
});

export const kabarCadangan = (satu: Tentang): Kabar => ({
  judul: `Anda menjadi cadangan untuk ${nama(satu)}`,
  isi: `Kuota kelurahan Anda belum menyediakan tempat. Pendaftaran ${satu.nomor} dipanggil bila ada tempat.`,
  tautan: tautan(satu.id),
});

export const kabarMundur = (satu: Tentang): Kabar => ({
  judul: `${satu.nomor} mengundurkan diri`,
  isi: `Seorang peserta ${nama(satu)} di kelurahan Anda mengundurkan diri.`,
  tautan: tautan(satu.id),
});

/** For the dinas, when a place is free again and somebody waits for it. */
export const kabarTempatKosong = (
  satu: Tentang & {
    programId: string;
    angkatanId: string;
    kelurahanKode: string;
    cadangan: number;
  },
): Kabar => ({
  judul: `Ada tempat kosong di ${nama(satu)}`.slice(0, 160),
  isi: `${satu.nomor} berhenti, jadi di ${namaTempat(satu.kelurahanKode)} ada tempat. ${satu.cadangan} calon cadangan dapat dipilih.`,
  tautan: jalurCadangan(satu),
});

export const kabarDidampingi = (satu: Tentang): Kabar => ({
  judul: `Anda didampingi dalam ${nama(satu)}`,
  isi: `Pelatihan Anda sudah cukup. Seorang pendamping menghubungi Anda untuk kunjungan pertama.`,
  tautan: tautan(satu.id),
});

export const kabarDampinganBaru = (satu: Tentang): Kabar => ({
  judul: `Dampingan baru ${satu.nomor}`,
  isi: `Seorang peserta ${nama(satu)} menjadi dampingan Anda. Hubungi orangnya, lalu catat kunjungan Anda.`,
  tautan: tautan(satu.id),
});

/* Linked to the list: who no longer mentors somebody does not find their page any more. */
export const kabarDampinganBeralih = (satu: Tentang): Kabar => ({
  judul: `Dampingan ${satu.nomor} beralih`,
  isi: `Peserta ${nama(satu)} ini sekarang didampingi orang lain. Anda tidak perlu mengunjunginya lagi.`,
  tautan: '/portal/peserta',
});

export const kabarDampinganBerakhir = (satu: Tentang): Kabar => ({
  judul: `Pendampingan ${satu.nomor} berakhir`,
  isi: `Keikutsertaan dampingan Anda dalam ${nama(satu)} sudah berakhir. Anda tidak perlu mengunjunginya lagi.`,
  tautan: '/portal/peserta',
});

export const kabarKunjungan = (satu: Tentang): Kabar => ({
  judul: `Kunjungan pendamping dicatat`,
  isi: `Pendamping Anda dalam ${nama(satu)} mencatat kunjungan dengan tindak lanjutnya.`,
  tautan: tautan(satu.id),
});

export const kabarSelesai = (satu: Tentang): Kabar => ({
  judul: `Anda menyelesaikan ${nama(satu)}`,
  isi: `Pelatihan dan pendampingan Anda sudah selesai. Tahun berikutnya Anda dapat mengajukan modal; bandingkan pilihannya di halaman Modal.`,
  tautan: tautan(satu.id),
});

export const kabarModal = (satu: Tentang): Kabar => ({
  judul: `Jalan memperoleh modal sesudah ${nama(satu)}`.slice(0, 160),
  isi: `Sejak Anda menyelesaikan ${nama(satu)} belum ada modal yang tercatat. Di halaman keikutsertaan Anda ada tautan untuk membandingkan pilihan modal, dan untuk mencatat modal yang sudah Anda terima dari bank atau program.`,
  tautan: tautan(satu.id),
});

/** The same as officers pass it on: without an account nobody opens those pages. */
export const titipanModal = (satu: Tentang): string =>
  `sejak menyelesaikan ${nama(satu)} belum ada modal yang tercatat baginya. Jelaskan pilihan modalnya; bila sudah menerima modal dari bank atau program, catatlah baginya.`;

export const kabarBerhenti = (satu: Tentang & { alasan: string }): Kabar => ({
  judul: `Keikutsertaan ${satu.nomor} dihentikan`,
  isi: `Keikutsertaan Anda dalam ${nama(satu)} dihentikan. Alasannya: ${akhiriTitik(satu.alasan)}`.slice(
    0,
    1000,
  ),
  tautan: tautan(satu.id),
});

/** For officers who pass a message on to participants without an account; many are only counted. */
export const kabarSampaikan = (nomor: readonly string[], kabar: Kabar): Kabar => {
  const [satu] = nomor;
  const siapa = nomor.length === 1 ? satu : `${nomor.length} peserta tanpa akun`;
  const sebut = nomor.length > 1 && nomor.length <= 20 ? ` Pesertanya: ${nomor.join(', ')}.` : '';
  return {
    judul: `Sampaikan kepada ${siapa}: ${kabar.judul}`.slice(0, 160),
    isi: `Tidak punya akun yang aktif, jadi portal tidak dapat mengabarinya.${sebut} Sampaikan: ${kabar.isi}`.slice(
      0,
      1000,
    ),
    tautan: nomor.length === 1 ? kabar.tautan : '/portal/peserta',
  };
};
