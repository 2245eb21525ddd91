import { formatTanggal } from '@/lib/platform/format';

/** What people are told about a yearly report. */

interface Tentang {
  koperasiId: string;
  namaKoperasi: string;
  tahunBuku: number;
}

const tautan = ({ koperasiId, tahunBuku }: Tentang) =>
  `/portal/koperasi/${koperasiId}/laporan/${tahunBuku}`;

export const kabarDiajukan = (satu: Tentang & { oleh: string }) => ({
  judul: `Laporan tahunan menunggu verifikasi: ${satu.namaKoperasi}`.slice(0, 160),
  isi: `${satu.oleh} mengajukan laporan tahun buku ${satu.tahunBuku} ${satu.namaKoperasi}. Cocokkan angkanya dengan berkas, lalu verifikasi atau kembalikan.`,
  tautan: tautan(satu),
});

export const kabarTerverifikasi = (satu: Tentang & { tanggalRat: string | null }) => ({
  judul: `Laporan tahun buku ${satu.tahunBuku} sudah terverifikasi`,
  isi: `Petugas memeriksa laporan tahun buku ${satu.tahunBuku} ${satu.namaKoperasi} dan menyatakannya sesuai. ${
    satu.tanggalRat
      ? `RAT tanggal ${formatTanggal(satu.tanggalRat)} dihitung untuk keaktifan dan grade koperasi.`
      : 'Laporan ini tanpa RAT, jadi belum dihitung sebagai RAT yang dilaporkan.'
  }`,
  tautan: tautan(satu),
});

export const kabarDikembalikan = (satu: Tentang & { jumlahCatatan: number }) => ({
  judul: `Laporan tahun buku ${satu.tahunBuku} perlu diperbaiki`,
  isi: `Petugas memeriksa laporan tahun buku ${satu.tahunBuku} ${satu.namaKoperasi} dan meminta perbaikan${
    satu.jumlahCatatan > 0 ? ` pada ${satu.jumlahCatatan} isian` : ''
  }. Buka laporannya, perbaiki, lalu ajukan lagi.`,
  tautan: tautan(satu),
});
