import { tanggalDb } from '@/lib/platform/clock';
import { formatAngka, formatRupiah, formatTanggal } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import type { IsianLaporan } from './schema';

/** What one calls the figures of a book year (FORM NIK v2.7, kelembagaan dan usaha). */
export const LABEL_LAPORAN = {
  tanggalRat: 'Tanggal RAT',
  anggotaLaki: 'Anggota laki-laki',
  anggotaPerempuan: 'Anggota perempuan',
  karyawanLaki: 'Karyawan laki-laki',
  karyawanPerempuan: 'Karyawan perempuan',
  manajerLaki: 'Manajer laki-laki',
  manajerPerempuan: 'Manajer perempuan',
  modalSendiri: 'Modal sendiri',
  modalLuar: 'Modal luar',
  aset: 'Aset',
  volumeUsaha: 'Volume usaha',
  shu: 'Sisa hasil usaha (SHU)',
} as const satisfies Record<keyof IsianLaporan, string>;

export type NamaLaporan = keyof IsianLaporan;
export const NAMA_LAPORAN = Object.keys(LABEL_LAPORAN) as NamaLaporan[];

/** Doubts about the figures: possible, yet worth a second look. */
export function peringatanLaporan(isi: IsianLaporan): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (
    isi.modalSendiri !== null &&
    isi.modalLuar !== null &&
    isi.aset !== null &&
    isi.modalSendiri + isi.modalLuar !== isi.aset
  ) {
    hasil.push({
      kode: 'ASET_TIDAK_SEIMBANG',
      pesan: 'Aset biasanya sama dengan modal sendiri ditambah modal luar. Periksa ketiganya.',
      isian: 'aset',
    });
  }
  if (isi.shu !== null && isi.volumeUsaha !== null && isi.shu > isi.volumeUsaha) {
    hasil.push({
      kode: 'SHU_MELEBIHI_VOLUME',
      pesan: 'SHU lebih besar daripada volume usaha. Periksa keduanya.',
      isian: 'shu',
    });
  }
  if (isi.anggotaLaki === 0 && isi.anggotaPerempuan === 0) {
    hasil.push({
      kode: 'TANPA_ANGGOTA',
      pesan: 'Jumlah anggotanya nol. Kosongkan bila belum diketahui.',
      isian: 'anggotaLaki',
    });
  }
  return hasil;
}

/** Whether nothing at all was filled in. */
export const laporanKosong = (isi: IsianLaporan): boolean =>
  NAMA_LAPORAN.every((nama) => isi[nama] === null);

/** First and last day on which the RAT of a book year can have been held and reported. */
export const rentangRat = (tahunBuku: number): { dari: string } => ({
  dari: `${tahunBuku + 1}-01-01`,
});

/** The columns of the figures of one book year. */
export const kolomLaporan = (isi: IsianLaporan) => ({
  ...isi,
  tanggalRat: isi.tanggalRat === null ? null : tanggalDb(isi.tanggalRat),
});

/** A figure as a reader expects it; '' when it is not known. */
export function tulisLaporan<N extends NamaLaporan>(nama: N, nilai: IsianLaporan[N]): string {
  if (nilai === null) return '';
  if (nama === 'tanggalRat') return formatTanggal(String(nilai));
  return typeof nilai === 'bigint' ? formatRupiah(nilai) : formatAngka(Number(nilai));
}

/** The figures as form text. */
export const nilaiLaporan = (isi: IsianLaporan): Record<string, string> =>
  Object.fromEntries(
    NAMA_LAPORAN.flatMap((nama) => (isi[nama] === null ? [] : [[nama, String(isi[nama])]])),
  );
