import { umur } from '@/lib/platform/clock';

/** RAT of one book year as it was reported; null = the report has no RAT. */
export interface RatDilaporkan {
  tahunBuku: number;
  /** ISO date. */
  tanggalRat: string | null;
}

export interface MasukanRat {
  /** Newest first or not: the order does not matter. */
  laporan: readonly RatDilaporkan[];
  /** ISO date, null when unknown. */
  tanggalBadanHukum: string | null;
  /** ISO date in Jakarta. */
  hariIni: string;
  /** Months after the end of the book year within which the RAT is due (UU 25/1992 Pasal 26). */
  batasBulan: number;
}

export type KeadaanRat =
  | 'SUDAH'
  | 'BELUM_JATUH_TEMPO'
  | 'TERLAMBAT'
  | 'DUA_TAHUN_TANPA_RAT'
  | 'BELUM_WAJIB';

export const LABEL_KEADAAN_RAT: Record<KeadaanRat, string> = {
  SUDAH: 'Sudah RAT',
  BELUM_JATUH_TEMPO: 'Belum RAT, belum jatuh tempo',
  TERLAMBAT: 'Belum RAT, lewat batas',
  DUA_TAHUN_TANPA_RAT: 'Dua tahun tanpa RAT',
  BELUM_WAJIB: 'Belum wajib RAT',
};

export interface StatusRat {
  keadaan: KeadaanRat;
  /** The book year the RAT of this year is about: the last one that is closed. */
  tahunBuku: number;
  /** ISO date of the last day on which it is in time. */
  batas: string;
}

/** The book year that ended last; the book year is the calendar year. */
export function tahunBukuTertutup(hariIni: string): number {
  return Number(hariIni.slice(0, 4)) - 1;
}

/** Last day of the month that lies so many months after the end of a book year. */
export function batasRat(tahunBuku: number, batasBulan: number): string {
  const akhir = new Date(Date.UTC(tahunBuku + 1, batasBulan, 0));
  return akhir.toISOString().slice(0, 10);
}

/**
 * Where a koperasi stands with its yearly members' meeting. Depok counts a koperasi as active when it
 * held the RAT and reported it; two years without lead to coaching (DKUM Kota Depok 2017).
 */
export function statusRat({
  laporan,
  tanggalBadanHukum,
  hariIni,
  batasBulan,
}: MasukanRat): StatusRat {
  const tahunBuku = tahunBukuTertutup(hariIni);
  const batas = batasRat(tahunBuku, batasBulan);
  const sudah = (tahun: number) =>
    laporan.some((satu) => satu.tahunBuku === tahun && satu.tanggalRat !== null);
  const berdiri = tanggalBadanHukum ? Number(tanggalBadanHukum.slice(0, 4)) : null;
  let keadaan: KeadaanRat = 'TERLAMBAT';
  if (sudah(tahunBuku)) keadaan = 'SUDAH';
  else if (berdiri !== null && berdiri > tahunBuku) keadaan = 'BELUM_WAJIB';
  else if (hariIni <= batas) keadaan = 'BELUM_JATUH_TEMPO';
  else if (!sudah(tahunBuku - 1) && (berdiri === null || berdiri < tahunBuku))
    keadaan = 'DUA_TAHUN_TANPA_RAT';
  return { keadaan, tahunBuku, batas };
}

export type GradeNomorInduk = 'A' | 'B' | 'C1' | 'C2' | 'D';

export interface HasilGrade {
  grade: GradeNomorInduk;
  alasan: string;
}

/**
 * Grade of the Nomor Induk Koperasi from the RAT reports of the three latest closed book years: 3 → A,
 * 2 → B, 1 → C1 up to three years after founding, else C2, 0 → D (ODS, page of the register).
 * The source asks of C2 that the one report be of the current year; an older one on an older koperasi
 * is not covered there and is read as C2 too, and the reason says so.
 */
export function gradeNomorInduk({
  laporan,
  tanggalBadanHukum,
  hariIni,
}: Omit<MasukanRat, 'batasBulan'>): HasilGrade {
  const akhir = tahunBukuTertutup(hariIni);
  const tiga = [akhir, akhir - 1, akhir - 2];
  const ada = tiga.filter((tahun) =>
    laporan.some((l) => l.tahunBuku === tahun && l.tanggalRat !== null),
  );
  const rentang = `tahun buku ${akhir - 2}–${akhir}`;
  if (ada.length === 3)
    return { grade: 'A', alasan: `RAT dilaporkan tiga kali berturut-turut (${rentang}).` };
  if (ada.length === 2)
    return { grade: 'B', alasan: `RAT dilaporkan dua dari tiga tahun (${rentang}).` };
  if (ada.length === 0)
    return { grade: 'D', alasan: `Tidak ada RAT yang dilaporkan (${rentang}).` };
  if (tanggalBadanHukum && umur(tanggalBadanHukum, hariIni) < 3) {
    return { grade: 'C1', alasan: 'Berdiri kurang dari tiga tahun dan melaporkan satu RAT.' };
  }
  const alasan =
    ada[0] === akhir
      ? `Hanya RAT tahun buku ${akhir} yang dilaporkan.`
      : `Hanya satu RAT lama yang dilaporkan (tahun buku ${ada[0]}); sumber tidak mengatur keadaan ini, dibaca sebagai C2.`;
  return { grade: 'C2', alasan };
}
