import { kolom } from '@/lib/platform/xlsx/acuan';
import type { HimpunanAturan, TahunRelatif } from '../../himpunan/types';

/*
 * Where everything stands in the workbook of a rule set. Writer and reader use the same places, and the
 * reader finds its rows by code all the same, so that a sheet with inserted rows can still be read.
 */

export const LEMBAR = {
  ringkasan: 'Ringkasan',
  keuangan: 'Keuangan',
  daftar: 'Daftar periksa',
  indikator: 'Indikator',
  catatan: 'Catatan',
} as const;

export const KOLOM_KEUANGAN = {
  kode: 0,
  label: 1,
  kini: 2,
  lalu: 3,
  keadaanKini: 4,
  keadaanLalu: 5,
} as const;
export const KOLOM_DAFTAR = { indikator: 0, butir: 1, teks: 2, jawab: 3 } as const;
export const KOLOM_INDIKATOR = {
  kode: 0,
  nama: 1,
  aspek: 2,
  tidakBerlaku: 3,
  alasan: 4,
  rasioDiberikan: 5,
  terpenuhi: 6,
  butir: 7,
  rasio: 8,
  nilai: 9,
  skor: 10,
  skorTertinggi: 11,
  bukti: 12,
  pita: 13,
  pembilang: 14,
  keadaanPembilang: 15,
  penyebut: 16,
  keadaanPenyebut: 17,
  kasus: 18,
  berlaku: 19,
  belum: 20,
  skorTertinggiBerlaku: 21,
} as const;
export const KOLOM_ASPEK = {
  kode: 0,
  nama: 1,
  bobot: 2,
  diberikan: 3,
  terjawab: 4,
  berlaku: 5,
  skor: 6,
  skorTertinggi: 7,
  persen: 8,
  tertimbang: 9,
} as const;

/**
 * Facts of the head of the summary, one a row: label in A, value in B. A new one goes to the end, where older
 * workbooks have an empty row.
 */
export const KEPALA_RINGKASAN = [
  'koperasi',
  'tahunBuku',
  'himpunan',
  'versi',
  'sidik',
  'koperasiId',
] as const;
export type KepalaRingkasan = (typeof KEPALA_RINGKASAN)[number];
export const LABEL_KEPALA: Record<KepalaRingkasan, string> = {
  koperasi: 'Koperasi',
  tahunBuku: 'Tahun buku',
  himpunan: 'Himpunan aturan',
  versi: 'Versi',
  sidik: 'Sidik himpunan aturan',
  koperasiId: 'Tanda koperasi di portal',
};
export const BARIS_KEPALA = 2;
export const BARIS_ASPEK = BARIS_KEPALA + KEPALA_RINGKASAN.length + 2;

export interface Susunan {
  /** Row (from 0) of the head of each statement and of each line of figures. */
  laporan: ReadonlyMap<string, number>;
  pos: ReadonlyMap<string, number>;
  /** First and last row of the items of a checklist. */
  butir: ReadonlyMap<string, { dari: number; sampai: number }>;
  indikator: ReadonlyMap<string, number>;
  aspek: ReadonlyMap<string, number>;
  barisTotal: number;
}

/** Rows of the figures sheet in order: heads of statements, heads of groups, lines. */
export type BarisKeuangan =
  | { jenis: 'LAPORAN'; kode: string; nama: string }
  | { jenis: 'KELOMPOK'; nama: string }
  | { jenis: 'POS'; kode: string };

export const BARIS_PERTAMA = 3;

export function barisKeuangan(himpunan: HimpunanAturan): BarisKeuangan[] {
  return himpunan.laporan.flatMap((laporan): BarisKeuangan[] => [
    { jenis: 'LAPORAN', kode: laporan.kode, nama: laporan.nama },
    ...laporan.kelompok.flatMap((kelompok): BarisKeuangan[] => {
      const isi = himpunan.pos.filter(
        (satu) => satu.laporan === laporan.kode && satu.kelompok === kelompok.kode,
      );
      return isi.length === 0
        ? []
        : [
            { jenis: 'KELOMPOK', nama: kelompok.nama },
            ...isi.map(({ kode }): BarisKeuangan => ({ jenis: 'POS', kode })),
          ];
    }),
  ]);
}

export function susun(himpunan: HimpunanAturan): Susunan {
  const laporan = new Map<string, number>();
  const pos = new Map<string, number>();
  for (const [ke, satu] of barisKeuangan(himpunan).entries()) {
    if (satu.jenis === 'LAPORAN') laporan.set(satu.kode, BARIS_PERTAMA + ke);
    if (satu.jenis === 'POS') pos.set(satu.kode, BARIS_PERTAMA + ke);
  }
  const butir = new Map<string, { dari: number; sampai: number }>();
  let baris = BARIS_PERTAMA;
  for (const satu of himpunan.indikator) {
    if (satu.jenis !== 'DAFTAR') continue;
    butir.set(satu.kode, { dari: baris, sampai: baris + satu.butir.length - 1 });
    baris += satu.butir.length;
  }
  return {
    laporan,
    pos,
    butir,
    indikator: new Map(himpunan.indikator.map((satu, ke) => [satu.kode, BARIS_PERTAMA + ke])),
    aspek: new Map(himpunan.aspek.map((satu, ke) => [satu.kode, BARIS_ASPEK + 1 + ke])),
    barisTotal: BARIS_ASPEK + 1 + himpunan.aspek.length,
  };
}

/** `'Lembar'!$C$5`, from other sheets and from its own alike. */
export const acuan = (lembar: string, baris: number, ke: number): string =>
  `'${lembar}'!$${kolom(ke)}$${baris + 1}`;

export const rentang = (lembar: string, dari: number, sampai: number, ke: number): string =>
  `'${lembar}'!$${kolom(ke)}$${dari + 1}:$${kolom(ke)}$${sampai + 1}`;

/** The column of a year, of its figure and of its state. */
export const kolomTahun = (tahun: TahunRelatif): { angka: number; keadaan: number } =>
  tahun === 0
    ? { angka: KOLOM_KEUANGAN.kini, keadaan: KOLOM_KEUANGAN.keadaanKini }
    : { angka: KOLOM_KEUANGAN.lalu, keadaan: KOLOM_KEUANGAN.keadaanLalu };
