import { formatTanggal } from '@/lib/platform/format';

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
  | 'BELUM_WAJIB'
  | 'BELUM_ADA_DATA';

export const LABEL_KEADAAN_RAT: Record<KeadaanRat, string> = {
  SUDAH: 'Sudah RAT',
  BELUM_JATUH_TEMPO: 'Belum RAT, belum jatuh tempo',
  TERLAMBAT: 'Belum RAT, lewat batas',
  DUA_TAHUN_TANPA_RAT: 'Dua tahun tanpa RAT',
  BELUM_WAJIB: 'Belum wajib RAT',
  BELUM_ADA_DATA: 'Belum ada data',
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
 * held the RAT and reported it; two years without lead to coaching (DKUM Kota Depok 2017). Of a koperasi
 * that was entered with no yearly report at all nothing is known, and nothing is held against it, be the
 * deadline over or not; only a first RAT that is not yet due is just that.
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
  const lewat = hariIni > batas;
  let keadaan: KeadaanRat = 'TERLAMBAT';
  if (sudah(tahunBuku)) keadaan = 'SUDAH';
  else if (berdiri !== null && berdiri > tahunBuku) keadaan = 'BELUM_WAJIB';
  else if (laporan.length === 0 && (lewat || berdiri !== tahunBuku)) keadaan = 'BELUM_ADA_DATA';
  else if (!lewat) keadaan = 'BELUM_JATUH_TEMPO';
  else if (!sudah(tahunBuku - 1) && (berdiri === null || berdiri < tahunBuku))
    keadaan = 'DUA_TAHUN_TANPA_RAT';
  return { keadaan, tahunBuku, batas };
}

/** What is said of a koperasi whose yearly members' meeting is overdue; null of any other. */
export function kalimatRatTerlewat({ keadaan, tahunBuku, batas }: StatusRat): string | null {
  if (keadaan === 'TERLAMBAT')
    return `Belum RAT untuk tahun buku ${tahunBuku}, padahal batasnya ${formatTanggal(batas)} sudah lewat.`;
  if (keadaan === 'DUA_TAHUN_TANPA_RAT')
    return `Dua tahun tanpa RAT, terakhir untuk tahun buku ${tahunBuku} yang batasnya ${formatTanggal(batas)}.`;
  return null;
}

/** Grade in words: 'A', or that there is none yet. */
export const labelGrade = (grade: GradeNomorInduk | null): string => grade ?? 'Belum ada grade';

export type KeaktifanRat = 'AKTIF' | 'TIDAK_AKTIF' | 'BELUM_WAJIB' | 'BELUM_ADA_DATA';

export const LABEL_KEAKTIFAN: Record<KeaktifanRat, string> = {
  AKTIF: 'Aktif',
  TIDAK_AKTIF: 'Tidak aktif',
  BELUM_WAJIB: 'Belum wajib RAT',
  BELUM_ADA_DATA: 'Belum ada data',
};

const TANPA_LAPORAN = 'Belum ada laporan tahunan yang terverifikasi di portal dari koperasi ini.';

export interface HasilKeaktifan {
  keaktifan: KeaktifanRat;
  alasan: string;
}

/**
 * Whether a koperasi counts as active: it held the RAT and reported it (DKUM Kota Depok, 2023). Until
 * the RAT of the last book year is due, the one before it decides. This is apart from the health rating
 * and from the status that the office sets.
 */
export function keaktifanRat(masukan: MasukanRat): HasilKeaktifan {
  const { keadaan, tahunBuku, batas } = statusRat(masukan);
  const { laporan, tanggalBadanHukum } = masukan;
  const lalu = laporan.some((l) => l.tahunBuku === tahunBuku - 1 && l.tanggalRat !== null);
  const tidakAktif = (alasan: string): HasilKeaktifan => ({ keaktifan: 'TIDAK_AKTIF', alasan });
  const nanti = `RAT tahun buku ${tahunBuku} baru jatuh tempo ${formatTanggal(batas)}`;
  switch (keadaan) {
    case 'SUDAH':
      return {
        keaktifan: 'AKTIF',
        alasan: `RAT tahun buku ${tahunBuku} sudah diadakan dan dilaporkan ke dinas.`,
      };
    case 'BELUM_WAJIB':
      return {
        keaktifan: 'BELUM_WAJIB',
        alasan: `Koperasi ini berdiri setelah tahun buku ${tahunBuku} berakhir.`,
      };
    case 'BELUM_ADA_DATA':
      return { keaktifan: 'BELUM_ADA_DATA', alasan: TANPA_LAPORAN };
    case 'BELUM_JATUH_TEMPO':
      if (lalu) {
        return {
          keaktifan: 'AKTIF',
          alasan: `RAT tahun buku ${tahunBuku - 1} sudah dilaporkan; ${nanti}.`,
        };
      }
      return Number(tanggalBadanHukum?.slice(0, 4)) === tahunBuku
        ? { keaktifan: 'BELUM_WAJIB', alasan: `${nanti}, yang pertama bagi koperasi ini.` }
        : tidakAktif(`RAT tahun buku ${tahunBuku - 1} tidak dilaporkan; ${nanti}.`);
    default:
      return tidakAktif(
        `RAT tahun buku ${tahunBuku} belum dilaporkan, batasnya ${formatTanggal(batas)}.`,
      );
  }
}

export type GradeNomorInduk = 'A' | 'B' | 'C1' | 'C2' | 'D';

export interface HasilGrade {
  /** Null while no RAT could have been reported yet. */
  grade: GradeNomorInduk | null;
  alasan: string;
  /** The source does not cover this case; the reason says how it is read. */
  diRagukan: boolean;
}

const ARTI_GRADE: Record<GradeNomorInduk, string> = {
  A: 'RAT dilaporkan setiap tahun dalam tiga tahun terakhir.',
  B: 'RAT dilaporkan dua kali dalam tiga tahun terakhir.',
  C1: 'Koperasi ini masih baru dan sudah sekali melaporkan RAT.',
  C2: 'RAT dilaporkan hanya sekali dalam tiga tahun terakhir.',
  D: 'RAT tidak dilaporkan dalam tiga tahun terakhir, jadi sertifikat Nomor Induk Koperasinya dianggap kedaluwarsa.',
};

/** The grade for one who looks for a koperasi: what it means first, its letter after; how it was read stays inside. */
export const gradeBagiUmum = ({ grade, alasan }: Pick<HasilGrade, 'grade' | 'alasan'>): string =>
  grade === null
    ? alasan
    : `${ARTI_GRADE[grade]} Menurut hitungan portal ini nilainya ${grade}; yang terbaik A, yang terendah D.`;

/** Founded on this day or later, a koperasi is at most three years old; three years to the day included. */
const tigaTahunLalu = (hariIni: string) => `${Number(hariIni.slice(0, 4)) - 3}${hariIni.slice(4)}`;

/**
 * Grade of the Nomor Induk Koperasi from the RAT reports of the three latest closed book years: 3 → A,
 * 2 → B, 1 → C1 up to three years after founding, else C2, 0 → D (ODS, page of the register); no grade
 * while the first RAT of a new koperasi is not due, as D says that it reported none, and none without any
 * yearly report in the portal.
 * The source asks of C2 that the one report be of the current year; an older one on an older koperasi
 * is not covered there and is read as C2 too, flagged, and the reason says so.
 */
export function gradeNomorInduk({
  laporan,
  tanggalBadanHukum,
  hariIni,
  batasBulan,
}: MasukanRat): HasilGrade {
  const akhir = tahunBukuTertutup(hariIni);
  const ada = [akhir, akhir - 1, akhir - 2].filter((tahun) =>
    laporan.some((l) => l.tahunBuku === tahun && l.tanggalRat !== null),
  );
  const rentang = `tahun buku ${akhir - 2}–${akhir}`;
  const hasil = (grade: HasilGrade['grade'], alasan: string, diRagukan = false): HasilGrade => ({
    grade,
    alasan,
    diRagukan,
  });
  if (ada.length === 3) return hasil('A', `RAT dilaporkan tiga kali berturut-turut (${rentang}).`);
  if (ada.length === 2) return hasil('B', `RAT dilaporkan dua dari tiga tahun (${rentang}).`);
  const { keaktifan } = keaktifanRat({ laporan, tanggalBadanHukum, hariIni, batasBulan });
  if (ada.length === 0 && keaktifan === 'BELUM_WAJIB')
    return hasil(null, 'Koperasi ini baru berdiri, jadi belum ada RAT yang harus dilaporkan.');
  // No report in the portal is no proof that none was held: the grade of the certificate stands in ODS.
  if (keaktifan === 'BELUM_ADA_DATA') return hasil(null, TANPA_LAPORAN);
  if (ada.length === 0)
    return hasil(
      'D',
      `Tidak ada RAT yang dilaporkan (${rentang}). Sertifikat dengan grade D dianggap kedaluwarsa.`,
    );
  if (tanggalBadanHukum && tanggalBadanHukum >= tigaTahunLalu(hariIni))
    return hasil('C1', 'Berdiri dalam tiga tahun terakhir dan melaporkan satu RAT.');
  const tanpaTanggal = tanggalBadanHukum
    ? ''
    : ' Tanggal badan hukumnya tidak tercatat, jadi dibaca lebih dari tiga tahun.';
  return ada[0] === akhir
    ? hasil(
        'C2',
        `Hanya RAT tahun buku ${akhir} yang dilaporkan.${tanpaTanggal}`,
        tanpaTanggal !== '',
      )
    : hasil(
        'C2',
        `Hanya satu RAT lama yang dilaporkan (tahun buku ${ada[0]}); sumber tidak mengatur keadaan ini, dibaca sebagai C2.`,
        true,
      );
}
