import type { AlasanPeringatan } from '@/lib/platform/db/generated/enums';
import { formatDesimal, formatPersen } from '@/lib/platform/format';
import { banding, bulatkan, keTeks, type Pecahan } from '@/lib/platform/pecahan';
import type { AturanPeringatan, IndeksTahun } from './indeks/rules';
import { type Arah, arahTitik, diBawah, menujuBawah, type Titik, turunLebih } from './tren/rules';

export const LABEL_ALASAN: Record<AlasanPeringatan, string> = {
  INDEKS_DI_BAWAH: 'Indeks di bawah batas',
  INDEKS_MENUJU_BAWAH: 'Indeks menuju di bawah batas',
  INDEKS_TURUN: 'Indeks turun tajam',
  NILAI_MENUJU_BAWAH: 'Nilai kesehatan menuju di bawah batas',
  NILAI_TURUN: 'Nilai kesehatan turun tajam',
};

/** An indicator that fell since the book year before; ratios in per cent, null where none is sensible. */
export interface Penyebab {
  kode: string;
  nama: string;
  dari: string | null;
  ke: string | null;
}

export interface HasilPeringatan {
  indeks: Arah | null;
  nilai: Arah | null;
  alasan: AlasanPeringatan[];
  penyebab: Penyebab[];
  /** Lowest of the values that gave a reason; null without a reason. */
  urgensi: Pecahan | null;
}

/** Indicators whose skor is lower than the year before, those with the largest loss first. */
function penyebabTurun(jejak: readonly IndeksTahun[], { kini, lalu }: Arah): Penyebab[] {
  const tahun = (cari: number | undefined) => jejak.find((satu) => satu.tahunBuku === cari);
  const [sekarang, dulu] = [tahun(kini.tahunBuku), tahun(lalu?.tahunBuku)];
  if (!sekarang || !dulu) return [];
  const teks = (isi: Pecahan | null) => isi && keTeks(isi);
  return sekarang.indikator.flatMap((satu) => {
    const lama = dulu.indikator.find((ada) => ada.kode === satu.kode);
    if (!lama || banding(satu.skor, lama.skor) >= 0) return [];
    return [{ kode: satu.kode, nama: satu.nama, dari: teks(lama.rasio), ke: teks(satu.rasio) }];
  });
}

const terendah = (isi: readonly Pecahan[]): Pecahan | null =>
  isi.reduce<Pecahan | null>(
    (kecil, satu) => (kecil === null || banding(satu, kecil) < 0 ? satu : kecil),
    null,
  );

/**
 * Whether a koperasi gets an early warning, and why: its yearly index or its official total leads under
 * the limit within the next book year, lost more than the set number of points, or (the index only, for a
 * total under the limit is a rating already) stands under it.
 *
 * @param nilai approved totals of the health assessment
 */
export function nilaiPeringatan(
  jejak: readonly IndeksTahun[],
  nilai: readonly Titik[],
  { batas, turun, tahunTren }: AturanPeringatan,
): HasilPeringatan {
  const titik = jejak.flatMap(({ tahunBuku, indeks }) =>
    indeks ? [{ tahunBuku, nilai: indeks }] : [],
  );
  const [a, b] = [arahTitik(titik, tahunTren), arahTitik(nilai, tahunTren)];
  const syarat: [AlasanPeringatan, boolean, Pecahan | null | undefined][] = [
    ['INDEKS_DI_BAWAH', a !== null && diBawah(a, batas), a?.kini.nilai],
    ['INDEKS_MENUJU_BAWAH', a !== null && menujuBawah(a, batas), a?.nanti],
    ['INDEKS_TURUN', a !== null && turunLebih(a, turun), a?.kini.nilai],
    ['NILAI_MENUJU_BAWAH', b !== null && menujuBawah(b, batas), b?.nanti],
    ['NILAI_TURUN', b !== null && turunLebih(b, turun), b?.kini.nilai],
  ];
  const kena = syarat.filter(([, ada]) => ada);
  return {
    indeks: a,
    nilai: b,
    alasan: kena.map(([alasan]) => alasan),
    penyebab: a ? penyebabTurun(jejak, a) : [],
    urgensi: terendah(kena.flatMap(([, , isi]) => (isi ? [isi] : []))),
  };
}

/** What the sentences are made of; numbers as decimal text. */
export interface AngkaPeringatan {
  tahunBuku: number | null;
  indeks: string | null;
  indeksLalu: string | null;
  indeksNanti: string | null;
  nilaiTahunBuku: number | null;
  nilai: string | null;
  nilaiLalu: string | null;
  nilaiNanti: string | null;
}

const angka = (isi: string | null) => (isi === null ? '–' : formatDesimal(isi, 2));
const rasio = (isi: string | null) => (isi === null ? 'tanpa rasio' : formatPersen(isi, 2));

function kalimatTurun(
  apa: string,
  lalu: string | null,
  kini: string | null,
  tahun: number | null,
): string {
  return `${apa} turun dari ${angka(lalu)} (${(tahun ?? 1) - 1}) menjadi ${angka(kini)} (${tahun}).`;
}

function kalimatNanti(
  apa: string,
  nanti: string | null,
  tahun: number | null,
  batas: string,
): string {
  return `Bila kecenderungannya berlanjut, ${apa} tahun buku ${(tahun ?? 0) + 1} menjadi ${angka(nanti)}, di bawah ${formatDesimal(batas)}.`;
}

/** What fell, in words: "Yang turun: rentabilitas aset (8 % menjadi 4 %)." */
export function kalimatPenyebab(penyebab: readonly Penyebab[]): string | null {
  if (penyebab.length === 0) return null;
  const butir = penyebab.map(
    ({ nama, dari, ke }) => `${nama.toLowerCase()} (${rasio(dari)} menjadi ${rasio(ke)})`,
  );
  return `Yang turun: ${butir.join(', ')}.`;
}

function satuAlasan(alasan: AlasanPeringatan, isi: AngkaPeringatan, batas: string): string {
  switch (alasan) {
    case 'INDEKS_DI_BAWAH':
      return `Indeks tahun buku ${isi.tahunBuku} ${angka(isi.indeks)}, di bawah ${formatDesimal(batas)}.`;
    case 'INDEKS_MENUJU_BAWAH':
      return kalimatNanti('indeks', isi.indeksNanti, isi.tahunBuku, batas);
    case 'INDEKS_TURUN':
      return kalimatTurun('Indeks', isi.indeksLalu, isi.indeks, isi.tahunBuku);
    case 'NILAI_MENUJU_BAWAH':
      return kalimatNanti('nilai kesehatan', isi.nilaiNanti, isi.nilaiTahunBuku, batas);
    case 'NILAI_TURUN':
      return kalimatTurun('Nilai kesehatan', isi.nilaiLalu, isi.nilai, isi.nilaiTahunBuku);
  }
}

/** Every reason as a sentence, in their order. */
export const kalimatAlasan = (
  alasan: readonly AlasanPeringatan[],
  isi: AngkaPeringatan,
  batas: string,
): string[] => alasan.map((satu) => satuAlasan(satu, isi, batas));

/** A value for the table of warnings: six digits, within what the column holds. */
export const untukKolom = (isi: Pecahan | null | undefined): string | null =>
  isi ? bulatkan(isi, 6) : null;

export const CARA_INDEKS =
  'Indeks memakai indikator KKPKK yang dapat dihitung dari laporan tahunan saja, dengan pita dan skor aturan yang berlaku: jumlah skor dibagi skor tertinggi, kali 100. Modal sendiri laporan dibaca sebagai ekuitas. Indeks bukan penilaian kesehatan.';
export const CARA_TREN =
  'Kecenderungan adalah garis lurus kuadrat terkecil lewat indeks tahun-tahun buku terakhir yang terverifikasi, dibaca satu tahun ke depan, dengan pecahan tanpa pembulatan.';
