import type { Kabar } from '@/lib/keanggotaan/kabar/types';
import { akhiriTitik, formatRupiah, formatTanggal } from '@/lib/platform/format';

/** What people are told when an application or a loan changes. Names no third person's data. */

interface Tentang {
  id: string;
  nomor: string;
  namaKoperasi: string;
}

const tautan = (id: string): string => `/portal/modal/${id}`;

export const kabarModalDiajukan = (satu: Tentang): Kabar => ({
  judul: `Pengajuan modal ${satu.nomor} sudah terkirim`,
  isi: `Pengajuan modal Anda ke ${satu.namaKoperasi} sudah kami terima dengan nomor ${satu.nomor}. Anda mendapat kabar begitu ada keputusan atau pertanyaan.`,
  tautan: tautan(satu.id),
});

export const kabarModalBaru = (satu: Tentang & { namaPemohon: string; jumlah: bigint }): Kabar => ({
  judul: `Pengajuan modal baru ${satu.nomor}`,
  isi: `${satu.namaPemohon}, anggota ${satu.namaKoperasi}, mengajukan modal ${formatRupiah(satu.jumlah)}. Periksa, lalu tawarkan, tolak dengan alasan, atau tanyakan yang kurang.`,
  tautan: tautan(satu.id),
});

export const kabarModalDitanya = (satu: Tentang): Kabar => ({
  judul: `Ada pertanyaan tentang pengajuan modal ${satu.nomor}`,
  isi: `${satu.namaKoperasi} menanyakan sesuatu tentang pengajuan modal Anda. Jawab supaya pengajuan berlanjut.`,
  tautan: tautan(satu.id),
});

export const kabarModalDijawab = (satu: Tentang & { namaPemohon: string }): Kabar => ({
  judul: `Pertanyaan tentang pengajuan modal ${satu.nomor} sudah dijawab`,
  isi: `${satu.namaPemohon} menjawab pertanyaan ${satu.namaKoperasi}. Pengajuan menunggu keputusan.`,
  tautan: tautan(satu.id),
});

export const kabarModalDisetujui = (
  satu: Tentang & { jumlah: bigint; tenor: number; beda: string },
): Kabar => ({
  judul: `${satu.nomor}: koperasi menawarkan modal`,
  isi: `${satu.namaKoperasi} menawarkan ${formatRupiah(satu.jumlah)} selama ${satu.tenor} bulan${satu.beda}. Baca angsurannya, lalu setujui atau tarik pengajuan Anda.`,
  tautan: tautan(satu.id),
});

export const kabarModalDitolak = (satu: Tentang & { alasan: string }): Kabar => ({
  judul: `Pengajuan modal ${satu.nomor} ditolak`,
  isi: `${satu.namaKoperasi} menolak pengajuan modal Anda. Alasannya: ${akhiriTitik(satu.alasan)} Buka pengajuannya untuk melihat sumber modal lain yang dapat Anda coba.`.slice(
    0,
    1000,
  ),
  tautan: tautan(satu.id),
});

export const kabarTawaranDiterima = (satu: Tentang & { namaPemohon: string }): Kabar => ({
  judul: `Tawaran modal ${satu.nomor} disetujui pemohon`,
  isi: `${satu.namaPemohon} menyetujui tawaran ${satu.namaKoperasi}. Cairkan modalnya, lalu catat tanggal dan jumlahnya.`,
  tautan: tautan(satu.id),
});

export const kabarModalDitarik = (satu: Tentang & { namaPemohon: string }): Kabar => ({
  judul: `Pengajuan modal ${satu.nomor} ditarik`,
  isi: `${satu.namaPemohon} menarik pengajuan modalnya di ${satu.namaKoperasi}. Tidak ada yang perlu dikerjakan.`,
  tautan: tautan(satu.id),
});

export const kabarModalDibatalkan = (satu: Tentang & { alasan: string }): Kabar => ({
  judul: `Tawaran modal ${satu.nomor} dibatalkan koperasi`,
  isi: `${satu.namaKoperasi} membatalkan tawaran modalnya. Alasannya: ${akhiriTitik(satu.alasan)}`.slice(
    0,
    1000,
  ),
  tautan: tautan(satu.id),
});

export const kabarModalDicairkan = (
  satu: Tentang & { jumlah: bigint; tanggal: string },
): Kabar => ({
  judul: `Modal ${satu.nomor} dicairkan`,
  isi: `${satu.namaKoperasi} mencatat pencairan ${formatRupiah(satu.jumlah)} pada ${formatTanggal(satu.tanggal)}. Bila Anda belum menerimanya, hubungi koperasi Anda.`,
  tautan: tautan(satu.id),
});

const KABAR_KEADAAN = {
  LUNAS:
    'Koperasi mencatat pinjaman Anda sudah lunas. Terima kasih sudah mengangsur sampai selesai.',
  MACET:
    'Koperasi mencatat angsuran Anda macet. Segera hubungi koperasi untuk mencari jalan keluar.',
  DICAIRKAN: 'Koperasi mencatat angsuran Anda tidak macet lagi.',
  DIHAPUSBUKUKAN:
    'Koperasi menghapusbukukan pinjaman Anda. Tanyakan artinya bagi Anda ke koperasi.',
} as const;

export const kabarKeadaanPinjaman = (
  satu: Tentang & { status: keyof typeof KABAR_KEADAAN; bulan: string },
): Kabar => ({
  judul: `Keadaan pinjaman ${satu.nomor} berubah`,
  isi: `${KABAR_KEADAAN[satu.status]} (${satu.namaKoperasi}, laporan ${satu.bulan})`,
  tautan: tautan(satu.id),
});

export const kabarLaporanPinjaman = (satu: {
  koperasiId: string;
  namaKoperasi: string;
  bulan: string;
  namaBulan: string;
  jumlah: number;
  tenggat: string;
}): Kabar => ({
  judul: `Laporan pinjaman ${satu.namaBulan} belum lengkap`,
  isi: `${satu.jumlah} pinjaman ${satu.namaKoperasi} belum dilaporkan untuk ${satu.namaBulan}. Batasnya ${formatTanggal(satu.tenggat)}.`,
  tautan: `/portal/koperasi/${satu.koperasiId}/pinjaman/${satu.bulan}`,
});

interface ModalLain {
  lembaga: string;
  jumlah: bigint;
  tanggal: Date;
}

const modalLain = ({ lembaga, jumlah, tanggal }: ModalLain): string =>
  `Catatan tentang modal Anda, ${formatRupiah(jumlah)} dari ${lembaga}, ${formatTanggal(tanggal)},`;

export const kabarDiterimaDiperiksa = (satu: ModalLain): Kabar => ({
  judul: `Catatan modal dari ${satu.lembaga} sudah diperiksa`,
  isi: `${modalLain(satu)} sudah dicocokkan petugas dengan buktinya dan kini ikut dihitung.`,
  tautan: '/portal/modal',
});

export const kabarDiterimaDibatalkan = (satu: ModalLain & { alasan: string }): Kabar => ({
  judul: `Catatan modal dari ${satu.lembaga} dibatalkan petugas`,
  isi: `${modalLain(satu)} dibatalkan petugas. Alasannya: ${akhiriTitik(satu.alasan)} Bila keliru, catat lagi dengan nomor buktinya.`.slice(
    0,
    1000,
  ),
  tautan: '/portal/modal',
});
