import { type KantorKoperasi, kalimatKantor } from '@/lib/koperasi/publik/kantor/rules';
import { akhiriTitik, formatRupiah, formatTanggal } from '@/lib/platform/format';
import type { Kabar } from './types';

/** What people are told when an application or a membership changes. Names no third person's data. */

interface Tentang {
  id: string;
  nomor: string;
  namaKoperasi: string;
}

const tautan = (id: string): string => `/portal/permohonan/${id}`;

export const kabarDiajukan = (satu: Tentang): Kabar => ({
  judul: `Permohonan ${satu.nomor} sudah terkirim`,
  isi: `Permohonan Anda menjadi anggota ${satu.namaKoperasi} sudah kami terima dengan nomor ${satu.nomor}. Anda mendapat kabar begitu ada keputusan atau pertanyaan.`,
  tautan: tautan(satu.id),
});

export const kabarPermohonanBaru = (
  satu: Tentang & { namaPemohon: string; tanpaPengurus: boolean },
): Kabar => ({
  judul: `Permohonan baru ${satu.nomor}`,
  isi: satu.tanpaPengurus
    ? `${satu.namaPemohon} mengajukan diri menjadi anggota ${satu.namaKoperasi}. Koperasi ini belum punya akun pengurus, jadi petugas mencatat keputusannya.`
    : `${satu.namaPemohon} mengajukan diri menjadi anggota ${satu.namaKoperasi}. Periksa permohonannya, lalu terima, tolak, atau tanyakan yang kurang.`,
  tautan: tautan(satu.id),
});

export const kabarPertanyaan = (satu: Tentang): Kabar => ({
  judul: `Ada pertanyaan tentang permohonan ${satu.nomor}`,
  isi: `${satu.namaKoperasi} menanyakan sesuatu tentang permohonan Anda. Jawab supaya permohonan berlanjut.`,
  tautan: tautan(satu.id),
});

export const kabarJawaban = (satu: Tentang & { namaPemohon: string }): Kabar => ({
  judul: `Pertanyaan tentang permohonan ${satu.nomor} sudah dijawab`,
  isi: `${satu.namaPemohon} menjawab pertanyaan ${satu.namaKoperasi}. Permohonan menunggu keputusan.`,
  tautan: tautan(satu.id),
});

export const kabarDitarik = (satu: Tentang & { namaPemohon: string }): Kabar => ({
  judul: `Permohonan ${satu.nomor} ditarik`,
  isi: `${satu.namaPemohon} menarik permohonannya menjadi anggota ${satu.namaKoperasi}. Tidak ada yang perlu dikerjakan.`,
  tautan: tautan(satu.id),
});

export const kabarDiterima = (
  satu: Tentang & { simpananPokok: bigint; atasNamaKoperasi: boolean; kantor: KantorKoperasi },
): Kabar => ({
  judul: `Permohonan ${satu.nomor} diterima`,
  isi: `${satu.namaKoperasi} menerima permohonan Anda${satu.atasNamaKoperasi ? ' (dicatat petugas DKUM atas nama koperasi)' : ''}. Bayar simpanan pokok ${formatRupiah(satu.simpananPokok)} ke koperasi. ${kalimatKantor(satu.kantor)} Setelah pembayarannya dicatat, Anda menjadi anggota.`,
  tautan: tautan(satu.id),
});

export const kabarDitolak = (
  satu: Tentang & { alasan: string; atasNamaKoperasi: boolean },
): Kabar => ({
  judul: `Permohonan ${satu.nomor} ditolak`,
  isi: `${satu.namaKoperasi} menolak permohonan Anda${satu.atasNamaKoperasi ? ' (dicatat petugas DKUM atas nama koperasi)' : ''}. Alasannya: ${akhiriTitik(satu.alasan)}`,
  tautan: tautan(satu.id),
});

/** An acceptance taken back; whoever paid meanwhile is told where the money is to be asked for. */
export const kabarDibatalkan = (
  satu: Tentang & { alasan: string; atasNamaKoperasi: boolean },
): Kabar => ({
  judul: `Penerimaan permohonan ${satu.nomor} dibatalkan`,
  isi: `${satu.namaKoperasi} membatalkan penerimaan Anda sebagai calon anggota${satu.atasNamaKoperasi ? ' (dicatat petugas DKUM atas nama koperasi)' : ''}. Alasannya: ${akhiriTitik(satu.alasan)} Jangan membayar simpanan pokok. Bila sudah membayar, mintalah kembali kepada pengurus koperasi.`,
  tautan: tautan(satu.id),
});

/**
 * What the owner of an application that still runs is told when the koperasi is made inactive.
 *
 * @param satu.diterima it was accepted already and waits for the payment
 */
export const kabarKoperasiTidakAktif = (satu: Tentang & { diterima: boolean }): Kabar => ({
  judul: `${satu.namaKoperasi} tidak lagi menerima anggota`.slice(0, 160),
  isi: `${satu.namaKoperasi} dinyatakan tidak aktif oleh dinas, jadi tidak lagi menerima anggota dan permohonan Anda ${satu.nomor} tidak berlanjut.${satu.diterima ? ' Jangan membayar simpanan pokok. Bila sudah membayar, mintalah kembali kepada pengurus koperasi.' : ''} Anda dapat menarik permohonan ini dan mencari koperasi lain.`,
  tautan: tautan(satu.id),
});

export const kabarMenjadiAnggota = (satu: Tentang & { nomorAnggota: number }): Kabar => ({
  judul: `Anda anggota ${satu.namaKoperasi}`.slice(0, 160),
  isi: `Pembayaran simpanan pokok sudah dicatat. Nomor anggota Anda di ${satu.namaKoperasi}: ${satu.nomorAnggota}.`,
  tautan: tautan(satu.id),
});

interface TentangAnggota {
  id: string;
  koperasiId: string;
  nama: string;
  nomorAnggota: number;
  namaKoperasi: string;
}

const tautanAnggota = ({ id, koperasiId }: TentangAnggota): string =>
  `/portal/koperasi/${koperasiId}/anggota/${id}`;

/** The reason stays on the page: it is for those who keep the book, not for a mailbox. */
export const kabarMintaKeluar = (satu: TentangAnggota & { tanpaPengurus: boolean }): Kabar => ({
  judul: `${satu.nama} minta keluar`.slice(0, 160),
  isi: `${satu.nama}, anggota nomor ${satu.nomorAnggota}, minta keluar dari ${satu.namaKoperasi}. ${satu.tanpaPengurus ? 'Koperasi ini belum punya akun pengurus, jadi petugas mencatat keluarnya.' : 'Baca alasannya, selesaikan simpanan dan pinjamannya, lalu catat keluarnya.'}`,
  tautan: tautanAnggota(satu),
});

export const kabarBatalMintaKeluar = (satu: TentangAnggota): Kabar => ({
  judul: `${satu.nama} tidak jadi keluar`.slice(0, 160),
  isi: `${satu.nama}, anggota nomor ${satu.nomorAnggota}, membatalkan permintaannya keluar dari ${satu.namaKoperasi}. Tidak ada yang perlu dikerjakan.`,
  tautan: tautanAnggota(satu),
});

export const kabarKeluar = (satu: {
  namaKoperasi: string;
  tanggal: string;
  /** The recorded reason in words. */
  alasan: string;
  /** The free note beside it. */
  keterangan: string | undefined;
}): Kabar => ({
  judul: `Keanggotaan di ${satu.namaKoperasi} berakhir`.slice(0, 160),
  isi: `Buku daftar anggota ${satu.namaKoperasi} mencatat Anda keluar per ${formatTanggal(satu.tanggal)}. Alasannya: ${satu.alasan}.${satu.keterangan ? ` Keterangan koperasi: ${akhiriTitik(satu.keterangan)}` : ''} Tanyakan pengembalian simpanan kepada koperasi.`,
  tautan: '/portal/anggota',
});
