import { type Bingkai, letakkanAngka } from './letak-angka';
import { letakkanNama } from './letak-nama';
import { proyeksikan } from './proyeksi';
import { skalaJariJari, tulisNilai } from './skala';

export interface WilayahPeta {
  kode: string;
  label: string;
  lintang: number;
  bujur: number;
  nilai: number | null;
  href?: string;
  /** Name of the larger region, written once in the middle of its members. */
  kelompok?: string;
}

/** Width to height of the frame; the stylesheet repeats it. */
export const RASIO = 1.5;
/** Widths of the frame, and where a narrow one ends; the stylesheet repeats the last two. */
const [PALING_SEMPIT, BATAS_SEMPIT, PALING_LEBAR] = [240, 560, 832];
/** In a narrow frame circles are drawn so much smaller; the stylesheet repeats it. */
const KECIL = 0.58;
/** A circle holds its figure from this radius on; smaller ones have none. */
const CUKUP_UNTUK_ANGKA = 11;
/** In a narrow frame only the largest keep their figure. */
const BERANGKA_DI_SEMPIT = 4;

/** Radius of a circle of which nothing is known. */
export const JARI_BELUM = 5;

type Bertempat = WilayahPeta & { x: number; y: number; r: number };

/** Names of the larger regions with the middle of their members. */
function tengahKelompok(wilayah: readonly Bertempat[]) {
  const kumpulan = new Map<string, Bertempat[]>();
  for (const w of wilayah) {
    if (w.kelompok) kumpulan.set(w.kelompok, [...(kumpulan.get(w.kelompok) ?? []), w]);
  }
  const rata = (isi: Bertempat[], sumbu: 'x' | 'y') =>
    Math.round((isi.reduce((n, t) => n + t[sumbu], 0) / isi.length) * 100) / 100;
  return [...kumpulan].map(([nama, isi]) => ({ nama, x: rata(isi, 'x'), y: rata(isi, 'y') }));
}

/**
 * Everything that is drawn on a map, the largest circle first: small ones are drawn last, else the large
 * ones would cover them.
 *
 * @returns `lebar` and `sempit` the figures of a wide and of a narrow frame; `nama` those of a wide one
 */
export function susunPeta(wilayah: readonly WilayahPeta[]) {
  const letak = proyeksikan([...wilayah], RASIO);
  const jari = skalaJariJari(wilayah.map((w) => w.nilai));
  const urut = wilayah
    .map((w, i): Bertempat => {
      const r = w.nilai === null ? JARI_BELUM : jari(w.nilai);
      return { ...w, ...(letak[i] ?? { x: 50, y: 50 }), r };
    })
    .sort((a, b) => (b.nilai ?? -1) - (a.nilai ?? -1));
  const berangka = urut.map(({ x, y, r, nilai }) => ({
    ...{ x, y, r },
    teks: nilai !== null && r >= CUKUP_UNTUK_ANGKA ? tulisNilai(nilai) : null,
  }));
  const luas: Bingkai = { lebar: [BATAS_SEMPIT, PALING_LEBAR], rasio: RASIO };
  const sempit = letakkanAngka(
    berangka.map((satu) => ({ ...satu, r: satu.r * KECIL })),
    { lebar: [PALING_SEMPIT, BATAS_SEMPIT], rasio: RASIO },
    { banyak: BERANGKA_DI_SEMPIT },
  );
  const lingkaran = urut.map(({ x, y, r }) => ({ x, y, dx: 0, dy: 0, w: r, h: r }));
  // Figures on their circles, then the names, then the figures for which there is room beside them.
  const tengah = letakkanAngka(berangka, luas, { samping: false });
  const nama = letakkanNama(tengahKelompok(urut), { lingkaran, tulisan: tengah }, luas);
  const tertulis = new Set(tengah.map(({ ke }) => ke));
  const terdesak = berangka.map((satu, ke) => (tertulis.has(ke) ? { ...satu, teks: null } : satu));
  const samping = letakkanAngka(terdesak, luas, { tulisan: [...tengah, ...nama] });
  return { urut, jari, lebar: [...tengah, ...samping], sempit, nama };
}
