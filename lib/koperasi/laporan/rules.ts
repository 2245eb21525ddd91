import { tanggalDb } from '@/lib/platform/clock';
import type { CaraRat, JenisDokumen, StatusLaporan } from '@/lib/platform/db/generated/enums';
import { formatAngka, formatRupiah, formatTanggal } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { sebutanDari } from '@/lib/platform/sebutan';
import type { IsianLaporan } from './schema';

/** What one calls the figures of a book year (FORM NIK v2.7, kelembagaan dan usaha). */
export const LABEL_LAPORAN = {
  tanggalRat: 'Tanggal RAT',
  caraRat: 'Cara RAT diadakan',
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

export const LABEL_CARA_RAT: Record<CaraRat, string> = {
  LURING: 'Luring (tatap muka)',
  DARING: 'Daring (lewat internet)',
  CAMPURAN: 'Campuran luring dan daring',
};

export const LABEL_STATUS_LAPORAN: Record<StatusLaporan, string> = {
  DRAF: 'Draf',
  DIAJUKAN: 'Menunggu verifikasi',
  DIKEMBALIKAN: 'Dikembalikan',
  TERVERIFIKASI: 'Terverifikasi',
  DIGANTIKAN: 'Tidak berlaku lagi',
};

/** States of a version that somebody still works on; at most one for each koperasi and book year. */
export const STATUS_BERJALAN = ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'] as const;

/** What can be done with a version in each state. */
const BOLEH: Record<StatusLaporan, readonly TindakanLaporan[]> = {
  DRAF: ['isi', 'ajukan'],
  DIKEMBALIKAN: ['isi', 'ajukan'],
  DIAJUKAN: ['tarik', 'verifikasi', 'kembalikan'],
  TERVERIFIKASI: ['kembalikan'],
  DIGANTIKAN: [],
};
export type TindakanLaporan = 'isi' | 'ajukan' | 'tarik' | 'verifikasi' | 'kembalikan';

export const bolehTindakanLaporan = (status: StatusLaporan, tindakan: TindakanLaporan): boolean =>
  BOLEH[status].includes(tindakan);

/** The two kinds of file of a report. */
export const JENIS_BERKAS_LAPORAN = [
  'BERITA_ACARA_RAT',
  'LAPORAN_KEUANGAN',
] as const satisfies readonly JenisDokumen[];
export type JenisBerkasLaporan = (typeof JENIS_BERKAS_LAPORAN)[number];

/** Everything that may get a note when a report is given back, in the order of the form. */
export const LABEL_DITINJAU = {
  ...LABEL_LAPORAN,
  BERITA_ACARA_RAT: 'Berkas berita acara RAT',
  LAPORAN_KEUANGAN: 'Berkas laporan keuangan',
} as const satisfies Record<NamaLaporan | JenisBerkasLaporan, string>;
export type KunciDitinjau = keyof typeof LABEL_DITINJAU;
export const KUNCI_DITINJAU = Object.keys(LABEL_DITINJAU) as KunciDitinjau[];

/** Notes as stored, without what is none of the form. */
export const bacaCatatan = (isi: unknown): Partial<Record<KunciDitinjau, string>> =>
  typeof isi === 'object' && isi !== null
    ? Object.fromEntries(
        KUNCI_DITINJAU.flatMap((kunci) => {
          const satu = (isi as Record<string, unknown>)[kunci];
          return typeof satu === 'string' && satu !== '' ? [[kunci, satu]] : [];
        }),
      )
    : {};

/** Figures without which a report says too little to be verified. */
const WAJIB = [
  'anggotaLaki',
  'anggotaPerempuan',
  'karyawanLaki',
  'karyawanPerempuan',
  'modalSendiri',
  'modalLuar',
  'aset',
  'volumeUsaha',
  'shu',
] as const satisfies readonly NamaLaporan[];

/**
 * What a report lacks before it can be submitted, as fields and files. Figures and financial statements
 * always; date, way and minutes of the RAT together: all three, or none where it was not held.
 */
export function kekuranganLaporan(
  isi: IsianLaporan,
  berkas: readonly JenisDokumen[],
): KunciDitinjau[] {
  const adaRat = isi.tanggalRat !== null || isi.caraRat !== null;
  const kurang: KunciDitinjau[] = [];
  if (adaRat && isi.tanggalRat === null) kurang.push('tanggalRat');
  if (adaRat && isi.caraRat === null) kurang.push('caraRat');
  kurang.push(...WAJIB.filter((nama) => isi[nama] === null));
  if (adaRat && !berkas.includes('BERITA_ACARA_RAT')) kurang.push('BERITA_ACARA_RAT');
  if (!berkas.includes('LAPORAN_KEUANGAN')) kurang.push('LAPORAN_KEUANGAN');
  return kurang;
}

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
      pesan: `Aset biasanya sama dengan modal sendiri ditambah modal luar, yaitu ${formatRupiah(isi.modalSendiri + isi.modalLuar)}. Periksa ketiganya.`,
      isian: 'aset',
    });
  }
  if (isi.shu !== null && isi.volumeUsaha !== null && isi.shu > isi.volumeUsaha) {
    hasil.push({
      kode: 'SHU_MELEBIHI_VOLUME',
      pesan: `SHU lebih besar daripada volume usaha (${formatRupiah(isi.volumeUsaha)}). Periksa keduanya.`,
      isian: 'shu',
    });
  }
  if (isi.shu !== null && isi.aset !== null && -isi.shu > isi.aset) {
    hasil.push({
      kode: 'RUGI_MELEBIHI_ASET',
      pesan: `SHU minus ini lebih besar daripada seluruh aset (${formatRupiah(isi.aset)}). Periksa keduanya.`,
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
  if (nama === 'caraRat') return LABEL_CARA_RAT[nilai as CaraRat];
  return typeof nilai === 'bigint' ? formatRupiah(nilai) : formatAngka(Number(nilai));
}

/** Figures that count money. */
const RUPIAH: readonly string[] = ['modalSendiri', 'modalLuar', 'aset', 'volumeUsaha', 'shu'];

/** The fields of the form in its words. */
export const SEBUTAN_LAPORAN = sebutanDari(
  NAMA_LAPORAN.map((nama) => ({
    nama,
    label: LABEL_LAPORAN[nama],
    ...(RUPIAH.includes(nama) ? { rupa: 'rupiah' as const } : {}),
    ...(nama === 'tanggalRat' ? { rupa: 'tanggal' as const } : {}),
    ...(nama === 'caraRat' ? { pilihan: LABEL_CARA_RAT } : {}),
  })),
);

/** The figures as form text. */
export const nilaiLaporan = (isi: IsianLaporan): Record<string, string> =>
  Object.fromEntries(
    NAMA_LAPORAN.flatMap((nama) => (isi[nama] === null ? [] : [[nama, String(isi[nama])]])),
  );
