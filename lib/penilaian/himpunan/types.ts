import type { PolaPengelolaan, PredikatKesehatan } from '@/lib/platform/db/generated/enums';

/*
 * A rule set ("himpunan aturan") of the health assessment, as it stands in its file: everything the
 * engine, the forms, the workbook and the API know about the sheet. Numbers are decimal text. The zod
 * schema beside checks files from outside against exactly this.
 */

/** What the file says in words about a reading it chose. */
export interface CatatanAturan {
  teks: string;
  /** The sources are silent or disagree. */
  belumDikonfirmasi?: boolean;
}

/** 0 is the book year that is assessed, -1 the one before. */
export type TahunRelatif = 0 | -1;

/** A formula as data. */
export type Ekspresi =
  | { pos: string; tahun?: TahunRelatif }
  | { angka: string }
  | { jumlah: Ekspresi[] }
  | { kurang: [Ekspresi, Ekspresi] }
  | { kali: Ekspresi[] }
  | { bagi: [Ekspresi, Ekspresi] }
  | { terbesar: Ekspresi[] }
  | { terkecil: Ekspresi[] };

/**
 * One band. Bands stand from the lowest values up and the first that fits counts, so there can be
 * neither holes nor overlaps; the last has no limit.
 */
export interface Pita {
  /** Up to but without this value. */
  kurangDari?: string;
  /** Up to and with this value. */
  palingBanyak?: string;
  nilai: string;
  /** What to say when a value lies exactly on the limit and the sources disagree about it. */
  catatanBatas?: string;
}

export type HasilPerlakuan =
  | { jenis: 'NILAI'; nilai: string }
  | { jenis: 'TIDAK_BERLAKU' }
  /** The denominator counts by its size: a rise from a loss is a rise. */
  | { jenis: 'PENYEBUT_MUTLAK' };

/** What happens where the plain formula has no sensible result. The first that fits counts. */
export interface Perlakuan {
  bila: 'PENYEBUT_NOL' | 'PENYEBUT_NEGATIF' | 'TAHUN_LALU_KOSONG';
  /** Only with this sign of the numerator. */
  pembilang?: 'NOL' | 'POSITIF' | 'NEGATIF';
  hasil: HasilPerlakuan;
  catatan: string;
  belumDikonfirmasi?: boolean;
}

export type Satuan = 'PERSEN' | 'KALI' | 'HARI';
export type Arah = 'MAKIN_BESAR_MAKIN_BAIK' | 'MAKIN_KECIL_MAKIN_BAIK' | 'TIDAK_SEARAH';

export interface Rumus {
  /** The formula in words, as the sheet prints it. */
  teks: string;
  pembilang: Ekspresi;
  penyebut: Ekspresi;
  /** 100 for per cent, 1 for times, 365 for days. */
  pengali: string;
}

interface IndikatorDasar {
  kode: string;
  nama: string;
  penjelasan: string;
  aspek: string;
  /** Code of a sub-aspect of that aspect. */
  sub: string;
  /** Share in the aspect; '1' everywhere in KKPKK, points in Perdep 06/2016. */
  bobot: string;
  catatan?: CatatanAturan[];
}

/** Items that are met or not. */
export interface IndikatorDaftar extends IndikatorDasar {
  jenis: 'DAFTAR';
  butir: { kode: string; teks: string }[];
}

export interface IndikatorRasio extends IndikatorDasar {
  jenis: 'RASIO';
  satuan: Satuan;
  arah: Arah;
  /** null: only a ratio that is given counts. */
  rumus: Rumus | null;
  pita: Pita[];
  perlakuan: Perlakuan[];
  /** Outside of it a ratio is possible and yet most likely a slip. */
  wajar?: { dari: string; sampai: string };
  /** Ends the sentence "bila …" of the advice; `{batas}` stands for the limit to reach. */
  saran?: string;
}

export type Indikator = IndikatorDaftar | IndikatorRasio;

export interface Aspek {
  kode: string;
  nama: string;
  /** Per cent of the total. */
  bobot: string;
  /** Other names under which a result of the aspect may be given. */
  alias: string[];
  sub: { kode: string; nama: string }[];
  /** ASPEK: its indicators are not known, the result of the aspect is given as a whole. */
  masukan: 'INDIKATOR' | 'ASPEK';
  catatan?: CatatanAturan[];
}

/** One statement that figures are typed from. */
export interface Laporan {
  kode: string;
  nama: string;
  /** What an empty line means in a year in which another line of the statement is filled. */
  kosong: 'NOL' | 'TIDAK_DIKETAHUI';
  kelompok: { kode: string; nama: string }[];
  penjelasan?: string;
}

/** One line of figures, typed or derived from others. */
export interface Pos {
  kode: string;
  label: string;
  laporan: string;
  kelompok: string;
  penjelasan?: string;
  /** Derived lines only. */
  rumus?: Ekspresi;
  /** Typed as a positive figure and subtracted in the totals. */
  dikurangkan?: boolean;
  bolehNegatif?: boolean;
}

/** Points out figures that do not fit together; nothing is refused. */
export interface Pemeriksaan {
  kode: string;
  kiri: Ekspresi;
  banding: 'TIDAK_SAMA' | 'KURANG_DARI' | 'LEBIH_DARI';
  kanan: Ekspresi;
  pesan: string;
}

export interface PitaAkhir {
  predikat: PredikatKesehatan;
  kategori: 'SEHAT' | 'CUKUP_SEHAT' | 'TIDAK_SEHAT';
  /** From this total on (inclusive). */
  mulai: string;
}

/** A filled sheet with its known result: checked when the file is read, shown as a preview. */
export interface ContohIsian {
  nama: string;
  indikator?: Record<string, { rasio?: string; terpenuhi?: number; tidakBerlaku?: boolean }>;
  aspek?: Record<string, string>;
  harapan: { total: string; predikat: PredikatKesehatan };
}

export type Penskoran =
  /** Every nilai has a skor; aspect = sum of skor / (n × highest skor). */
  | { cara: 'SKALA'; skala: { nilai: string; skor: string; nama: string }[] }
  /** skor = nilai × bobot / 100; aspect = sum of skor. */
  | { cara: 'NILAI_KALI_BOBOT' };

export interface HimpunanAturan {
  format: 1;
  /** Stays the same over versions, e.g. 'kkpkk-2021-ksp-kuk12'. */
  id: string;
  versi: string;
  nama: string;
  penjelasan: string;
  sumber: string[];
  belumDikonfirmasi: boolean;
  catatan: CatatanAturan[];
  untuk: {
    usaha: ('SIMPAN_PINJAM' | 'SEKTOR_RIIL')[];
    pola: PolaPengelolaan[];
    /** null: whatever the class. */
    kuk: (1 | 2 | 3 | 4)[] | null;
    keterangan: string;
  };
  /** Book years it is for, both inclusive; null = open. */
  tahunBuku: { dari: number; sampai: number | null };
  /** ISO days on which the law is in force. */
  berlaku: { mulai: string; sampai: string | null };
  penskoran: Penskoran;
  /** What a given result of an aspect is: per cent of the aspect, or its points. */
  aspekDiberikan: 'PERSEN' | 'SKOR';
  /** How met items become a nilai: by bands of the percentage, or in proportion. */
  daftar: { cara: 'PITA'; pita: Pita[] } | { cara: 'SEBANDING' };
  pitaAkhir: PitaAkhir[];
  aspek: Aspek[];
  indikator: Indikator[];
  laporan: Laporan[];
  pos: Pos[];
  pemeriksaan: Pemeriksaan[];
  contoh: ContohIsian[];
}

/** What a version is today: a draft, waiting for its day, in use, or followed by a newer one. */
export type KeadaanHimpunan = 'DRAF' | 'AKAN_DIPAKAI' | 'DIPAKAI' | 'DIGANTIKAN';
