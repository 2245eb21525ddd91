import type {
  CaraPertemuan,
  PihakPendirian,
  StatusBerkas,
  StatusPendiri,
  StatusPendirian,
  WilayahKerja,
} from '@/lib/platform/db/generated/enums';
import { awalKecil, formatRupiah, formatTanggal } from '@/lib/platform/format';
import { type KeadaanAlur, sudahBerakhir } from '../rules';

/** Words for states, sides and choices of a founding. */

export const LABEL_STATUS_PENDIRIAN: Record<StatusPendirian, string> = {
  PENGUMPULAN_PENDIRI: 'Mengumpulkan pendiri',
  SIAP_PENYULUHAN: 'Siap penyuluhan',
  PENYULUHAN_TERJADWAL: 'Penyuluhan terjadwal',
  RAPAT_PENDIRIAN: 'Rapat pendirian',
  PROSES_NOTARIS: 'Proses notaris',
  PENGAJUAN_AHU: 'Pengesahan AHU',
  BERBADAN_HUKUM: 'Berbadan hukum',
  NIB_TERBIT: 'NIB terbit',
  NOMOR_INDUK_TERBIT: 'Nomor Induk Koperasi terbit',
  DITOLAK: 'Ditolak',
  DIBATALKAN: 'Dibatalkan',
};

/** What happens in a step; two sentences where it depends on whose turn it is. */
const KALIMAT: Record<StatusPendirian, string | Record<PihakPendirian, string>> = {
  PENGUMPULAN_PENDIRI: 'Pemrakarsa mengumpulkan pendiri, lalu mengirim rencana ini ke dinas.',
  SIAP_PENYULUHAN: 'Petugas DKUM memeriksa rencana ini dan menjadwalkan penyuluhan.',
  PENYULUHAN_TERJADWAL: 'Pendiri mengikuti penyuluhan, lalu petugas DKUM mencatatnya.',
  RAPAT_PENDIRIAN: {
    PEMRAKARSA: 'Pendiri mengadakan rapat pendirian. Pemrakarsa mencatat hasil dan setorannya.',
    PETUGAS: 'Petugas DKUM memeriksa hasil rapat, berkas, dan setoran.',
  },
  PROSES_NOTARIS: {
    PEMRAKARSA: 'Pendiri membuat akta di notaris. Pemrakarsa mengirim aktanya.',
    PETUGAS: 'Petugas DKUM memeriksa akta pendirian.',
  },
  PENGAJUAN_AHU: {
    PEMRAKARSA: 'Notaris mengajukan pengesahan lewat AHU. Pemrakarsa mengirim nomornya.',
    PETUGAS: 'Petugas DKUM memeriksa pengesahan, lalu koperasi masuk daftar.',
  },
  BERBADAN_HUKUM: {
    PEMRAKARSA: 'Koperasi sudah terdaftar. Pemrakarsa mengurus NIB lewat OSS dan mengirimnya.',
    PETUGAS: 'Petugas DKUM memeriksa NIB koperasi.',
  },
  NIB_TERBIT: 'Petugas DKUM mengurus Nomor Induk Koperasi dan sertifikatnya.',
  NOMOR_INDUK_TERBIT: 'Semua langkah selesai. Koperasi berjalan seperti koperasi lain.',
  DITOLAK: 'Pendirian ini ditolak dinas.',
  DIBATALKAN: 'Pendirian ini dibatalkan pemrakarsa.',
};

/** What happens now, for those who wait and those who act. */
export function kalimatKeadaan({ status, giliran }: KeadaanAlur): string {
  const kalimat = KALIMAT[status];
  return typeof kalimat === 'string' ? kalimat : kalimat[giliran];
}

/** Who acts next; null when nobody does. */
export function yangBertindak({ status, giliran }: KeadaanAlur): string | null {
  if (sudahBerakhir(status)) return null;
  return giliran === 'PEMRAKARSA' ? 'Pemrakarsa' : 'Petugas DKUM';
}

/** 'Giliran petugas DKUM'; null when nobody acts. */
export function kalimatGiliran(keadaan: KeadaanAlur): string | null {
  const siapa = yangBertindak(keadaan);
  return siapa && `Giliran ${awalKecil(siapa)}`;
}

export const LABEL_WILAYAH_KERJA: Record<WilayahKerja, string> = {
  KELURAHAN: 'Satu kelurahan',
  KECAMATAN: 'Satu kecamatan',
  KOTA: 'Kota Depok',
  PROVINSI: 'Beberapa kota di Jawa Barat',
  NASIONAL: 'Beberapa provinsi',
};

export const LABEL_CARA: Record<CaraPertemuan, string> = {
  LURING: 'Bertemu langsung (luring)',
  DARING: 'Lewat internet (daring)',
  GABUNGAN: 'Luring dan daring',
};

export const LABEL_STATUS_PENDIRI: Record<StatusPendiri, string> = {
  AKTIF: 'Pendiri',
  MUNDUR: 'Mundur',
  DIKELUARKAN: 'Dikeluarkan',
};

export const LABEL_STATUS_BERKAS: Record<StatusBerkas, string> = {
  BELUM_DIPERIKSA: 'Menunggu diperiksa',
  SESUAI: 'Sesuai',
  PERLU_PERBAIKAN: 'Perlu diperbaiki',
};

/** What a founder paid, each amount by what it is; goes on after 'Setoran'. */
export function kalimatSetoran({
  simpananPokok,
  setoranTambahan,
  tanggalSetor,
}: {
  simpananPokok: bigint | null;
  setoranTambahan: bigint;
  tanggalSetor: Date | null;
}): string {
  if (simpananPokok === null || tanggalSetor === null) return 'belum tercatat';
  const lebih = setoranTambahan > 0n ? ` dan modal lain ${formatRupiah(setoranTambahan)}` : '';
  return `simpanan pokok ${formatRupiah(simpananPokok)}${lebih}, ${formatTanggal(tanggalSetor)}`;
}
