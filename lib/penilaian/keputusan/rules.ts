import type {
  AlasanCabut,
  AlasanKembalikan,
  AlasanKeputusan,
  AlasanTerbitkan,
  BagianDinilai,
  CatatanButirDto,
} from '../types';

/** What a refused decision means and what to do. */
export const PESAN_KEPUTUSAN: Record<AlasanKeputusan, string> = {
  TIDAK_DITEMUKAN: 'Penilaian ini tidak ditemukan.',
  SUDAH_DIPUTUSKAN:
    'Penilaian ini sudah diputuskan orang lain saat halaman ini terbuka, jadi keputusan Anda tidak disimpan.',
  SUDAH_DIPUTUSKAN_SENDIRI:
    'Penilaian ini sudah diputuskan oleh Anda sendiri, di tab atau perangkat lain, jadi yang ini tidak disimpan.',
  STATUS_TIDAK_SESUAI:
    'Penilaian ini tidak sedang menunggu keputusan itu. Muat ulang halaman untuk melihat keadaannya.',
  MASA_TANGGAPAN:
    'Koperasi masih dapat menanggapi. Penilaian dapat disetujui setelah ada tanggapan atau batas waktunya lewat.',
  SUDAH_BERUBAH:
    'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, periksa isinya, lalu putuskan.',
  SUSUNAN_SENDIRI:
    'Anda ikut menyusun atau menanggapi penilaian ini, jadi keputusannya harus dari kepala bidang lain.',
};

export const PESAN_KEMBALIKAN: Record<AlasanKembalikan, string> = {
  ...PESAN_KEPUTUSAN,
  KODE_TIDAK_DIKENAL:
    'Salah satu catatan menyebut bagian yang tidak ada dalam penilaian ini. Muat ulang halaman, lalu coba lagi.',
};

export const PESAN_CABUT: Record<AlasanCabut, string> = {
  TIDAK_DITEMUKAN: PESAN_KEPUTUSAN.TIDAK_DITEMUKAN,
  STATUS_TIDAK_SESUAI:
    'Hanya penilaian yang disetujui dan masih berlaku yang dapat dicabut. Muat ulang halaman untuk melihat keadaannya.',
  SUDAH_BERUBAH:
    'Penilaian ini berubah sejak Anda membukanya. Muat ulang halaman, lalu putuskan lagi.',
};

export const PESAN_TERBITKAN: Record<AlasanTerbitkan, string> = {
  ...PESAN_CABUT,
  STATUS_TIDAK_SESUAI:
    'Sertifikat hanya untuk penilaian yang disetujui dan masih berlaku. Muat ulang halaman untuk melihat keadaannya.',
  ALASAN_KOSONG: 'Tulis mengapa sertifikat diterbitkan ulang.',
};

/**
 * Notes in the order of the sheet, each with the aspect it belongs to; one whose code the sheet no longer
 * names comes last, under that code.
 */
export function urutkanCatatan(
  catatan: readonly { kode: string; catatan: string }[],
  bagian: readonly BagianDinilai[],
): CatatanButirDto[] {
  const isi = new Map(catatan.map((satu) => [satu.kode, satu.catatan]));
  const hasil: CatatanButirDto[] = [];
  const ambil = (kode: string, aspek: string, indikator: string | null) => {
    const ada = isi.get(kode);
    if (ada === undefined) return;
    isi.delete(kode);
    hasil.push({ kode, aspek, indikator, catatan: ada });
  };
  for (const { kode: aspek, indikator } of bagian) {
    ambil(aspek, aspek, null);
    for (const { kode, nama } of indikator) ambil(kode, aspek, nama);
  }
  for (const kode of isi.keys()) ambil(kode, kode.replace(/-.*$/, ''), kode);
  return hasil;
}
