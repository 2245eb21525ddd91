import { akhiriTitik, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { alamatPendirian, type TindakanPendirian } from '../rules';

/** What people are told when a founding changes. Names no phone number and no identity. */

export interface Kabar {
  judul: string;
  isi: string;
  tautan: string;
}

interface Tentang {
  id: string;
  nomor: string;
  nama: string;
}

const kabar = ({ id }: Tentang, judul: string, isi: string): Kabar => ({
  judul: judul.slice(0, 160),
  isi: isi.slice(0, 1000),
  tautan: alamatPendirian(id),
});

/** For the founders and the initiator, after a step. */
export function kabarLangkah(
  satu: Tentang,
  tindakan: TindakanPendirian,
  { alasan, waktu, tempat }: { alasan?: string; waktu?: Date; tempat?: string } = {},
): Kabar {
  const { nama, nomor } = satu;
  const jadwal = waktu ? `${formatWaktu(waktu)}, ${tempat ?? ''}` : '';
  const sebab = alasan ? ` Alasannya: ${akhiriTitik(alasan)}` : '';
  const isi: Record<TindakanPendirian, [string, string]> = {
    kirim: [
      `Rencana ${nama} dikirim ke dinas`,
      'Pendiri sudah cukup. Petugas DKUM memeriksa rencananya dan menjadwalkan penyuluhan.',
    ],
    jadwalkan: [
      `Penyuluhan ${nama} sudah terjadwal`,
      `Penyuluhan: ${jadwal}. Semua pendiri diharapkan hadir.`,
    ],
    jadwalkanUlang: [
      `Jadwal penyuluhan ${nama} berubah`,
      `Jadwal baru: ${jadwal}. Semua pendiri diharapkan hadir.`,
    ],
    catatPenyuluhan: [
      `Penyuluhan ${nama} sudah selesai`,
      'Langkah berikutnya: rapat pendirian. Pemrakarsa mencatat hasil, berkas, dan setoran pendiri.',
    ],
    kirimRapat: [
      `Hasil rapat ${nama} dikirim ke dinas`,
      'Petugas DKUM memeriksa hasil rapat, berkas, dan setoran.',
    ],
    setujuiRapat: [
      `Hasil rapat ${nama} disetujui`,
      'Langkah berikutnya: membuat akta di notaris pembuat akta koperasi.',
    ],
    kirimAkta: [`Akta ${nama} dikirim ke dinas`, 'Petugas DKUM memeriksa akta pendirian.'],
    setujuiAkta: [
      `Akta ${nama} disetujui`,
      'Langkah berikutnya: notaris mengajukan pengesahan badan hukum lewat AHU.',
    ],
    kirimBadanHukum: [
      `Pengesahan ${nama} dikirim ke dinas`,
      'Petugas DKUM memeriksanya, lalu koperasi masuk daftar.',
    ],
    sahkanBadanHukum: [
      `${nama} sudah berbadan hukum`,
      'Koperasi sudah masuk daftar, dan Anda tercatat sebagai anggotanya. Langkah berikutnya: NIB.',
    ],
    kirimNib: [`NIB ${nama} dikirim ke dinas`, 'Petugas DKUM memeriksa NIB koperasi.'],
    setujuiNib: [
      `NIB ${nama} sudah tercatat`,
      'Langkah berikutnya: petugas DKUM mengurus Nomor Induk Koperasi.',
    ],
    catatNomorInduk: [
      `${nama} punya Nomor Induk Koperasi`,
      'Semua langkah pendirian selesai. Terima kasih sudah mendirikan koperasi.',
    ],
    kembalikan: [
      `Pendirian ${nama} perlu diperbaiki`,
      `Petugas DKUM mengembalikan pendirian ${nomor} kepada pemrakarsa.${sebab}`,
    ],
    mundurkan: [
      `Pendirian ${nama} kembali satu langkah`,
      `Petugas DKUM mengembalikan pendirian ${nomor} ke langkah sebelumnya.${sebab}`,
    ],
    tolak: [`Pendirian ${nama} ditolak`, `Petugas DKUM menolak pendirian ${nomor}.${sebab}`],
    batalkan: [
      `Pendirian ${nama} dibatalkan`,
      `Pemrakarsa membatalkan pendirian ${nomor}.${sebab}`,
    ],
    kurangPendiri: [
      `Pendiri ${nama} kurang`,
      `Ada pendiri yang mundur, jadi pendirian ${nomor} kembali mengumpulkan pendiri.`,
    ],
  };
  return kabar(satu, ...isi[tindakan]);
}

/** For the office, when it is its turn. */
export const kabarPeriksa = (satu: Tentang, apa: string): Kabar =>
  kabar(
    satu,
    `Pendirian ${satu.nomor} menunggu Anda`,
    `${satu.nama}: ${apa} Periksa, lalu lanjutkan atau kembalikan dengan catatan.`,
  );

/** For whose turn it is, once before the last day of a step and once after it. */
export const kabarBatas = (satu: Tentang & { batas: Date; lewat: boolean }): Kabar => {
  const hari = formatTanggal(satu.batas);
  return kabar(
    satu,
    satu.lewat
      ? `Batas waktu pendirian ${satu.nomor} sudah lewat`
      : `Batas waktu pendirian ${satu.nomor} ${hari}`,
    satu.lewat
      ? `${satu.nama} menunggu Anda; langkah ini seharusnya selesai ${hari}. Lanjutkan, atau tulis catatan mengapa belum.`
      : `${satu.nama} menunggu Anda; langkah ini sebaiknya selesai paling lambat ${hari}.`,
  );
};

export const kabarDiundang = (
  satu: Tentang & { undanganId: string; pemrakarsa: string; sampai: Date },
): Kabar => ({
  judul: `Undangan menjadi pendiri ${satu.nama}`.slice(0, 160),
  isi: `${satu.pemrakarsa} mengundang Anda ikut mendirikan ${satu.nama}. Baca rencananya, lalu jawab sebelum ${formatTanggal(satu.sampai)}. Anda bebas menolak; pemrakarsa tidak diberi tahu.`,
  tautan: `/portal/pendirian/undangan/${satu.undanganId}`,
});

export const kabarPendiriBaru = (
  satu: Tentang & { namaPendiri: string; jumlah: number; perlu: number },
): Kabar =>
  kabar(
    satu,
    `${satu.namaPendiri} menjadi pendiri`,
    `${satu.namaPendiri} mengonfirmasi diri sebagai pendiri ${satu.nama}. Sekarang ${satu.jumlah} pendiri, paling sedikit ${satu.perlu}.`,
  );

export const kabarPendiriBerakhir = (
  satu: Tentang & { namaPendiri: string; alasan: string | null },
): Kabar =>
  kabar(
    satu,
    `${satu.namaPendiri} tidak lagi pendiri`,
    `${satu.namaPendiri} mundur dari pendirian ${satu.nama}.${satu.alasan ? ` Alasannya: ${akhiriTitik(satu.alasan)}` : ''}`,
  );

export const kabarDikeluarkan = (satu: Tentang & { alasan: string }): Kabar =>
  kabar(
    satu,
    `Anda tidak lagi pendiri ${satu.nama}`,
    `Pemrakarsa mengeluarkan Anda dari daftar pendiri ${satu.nama}. Alasannya: ${akhiriTitik(satu.alasan)}`,
  );

export const kabarRencanaBerubah = (satu: Tentang): Kabar =>
  kabar(
    satu,
    `Rencana ${satu.nama} berubah`,
    'Pemrakarsa mengubah rencana koperasi yang Anda dirikan. Baca yang baru. Anda dapat mundur bila tidak setuju lagi.',
  );

export const kabarPemrakarsaBaru = (
  satu: Tentang & { pemrakarsa: string; alasan: string },
): Kabar =>
  kabar(
    satu,
    `Pemrakarsa ${satu.nama} berganti`,
    `Sekarang ${satu.pemrakarsa} yang memimpin pendirian ${satu.nomor}. Alasannya: ${akhiriTitik(satu.alasan)}`,
  );

export const kabarCatatan = (satu: Tentang, oleh: string): Kabar =>
  kabar(
    satu,
    `Catatan baru pada pendirian ${satu.nomor}`,
    `${oleh} menulis catatan pada pendirian ${satu.nama}.`,
  );
