import {
  bagi,
  banding,
  kali,
  kurang,
  NOL,
  type Pecahan,
  pecahan,
  tambah,
} from '@/lib/platform/pecahan';

/** One value of one book year. */
export interface Titik {
  tahunBuku: number;
  nilai: Pecahan;
}

export interface Arah {
  /** Latest book year with a value. */
  kini: Titik;
  /** The book year just before it, when it has a value. */
  lalu: Titik | null;
  /** Points the trend rests on, the earliest first. */
  dasar: Titik[];
  /** Value of the straight line one book year after `kini`; null with fewer than two points. */
  nanti: Pecahan | null;
}

const utuh = (n: number): Pecahan => pecahan(BigInt(n));

/**
 * The straight line of least squares through points, read one book year after the last of them. All in
 * exact fractions: slope = (nΣxy − ΣxΣy) / (nΣx² − (Σx)²), value = ȳ + slope · (x − x̄).
 */
export function lanjutkan(titik: readonly Titik[], tahunBuku: number): Pecahan | null {
  if (titik.length < 2) return null;
  const n = utuh(titik.length);
  const x = (satu: Titik) => utuh(satu.tahunBuku);
  const jumlah = (pilih: (satu: Titik) => Pecahan) => titik.map(pilih).reduce(tambah, NOL);
  const [sx, sy] = [jumlah(x), jumlah((satu) => satu.nilai)];
  const sxy = jumlah((satu) => kali(x(satu), satu.nilai));
  const sxx = jumlah((satu) => kali(x(satu), x(satu)));
  const kemiringan = bagi(kurang(kali(n, sxy), kali(sx, sy)), kurang(kali(n, sxx), kali(sx, sx)));
  const jarak = kurang(utuh(tahunBuku), bagi(sx, n));
  return tambah(bagi(sy, n), kali(kemiringan, jarak));
}

/**
 * Where a series stands and where it leads.
 *
 * @param tahunTren book years back from the latest that the line rests on, gaps left out
 * @returns null without any value
 */
export function arahTitik(titik: readonly Titik[], tahunTren: number): Arah | null {
  const urut = [...titik].sort((a, b) => a.tahunBuku - b.tahunBuku);
  const kini = urut.at(-1);
  if (!kini) return null;
  const dasar = urut.filter((satu) => satu.tahunBuku > kini.tahunBuku - tahunTren);
  return {
    kini,
    lalu: urut.find((satu) => satu.tahunBuku === kini.tahunBuku - 1) ?? null,
    dasar,
    nanti: lanjutkan(dasar, kini.tahunBuku + 1),
  };
}

/** Lost more than so many points since the book year before; exactly so many is not more. */
export const turunLebih = ({ kini, lalu }: Arah, turun: string): boolean =>
  lalu !== null && banding(kurang(lalu.nilai, kini.nilai), pecahan(turun)) > 0;

/** Not under the limit now, and under it within the next book year if the line goes on. */
export const menujuBawah = ({ kini, nanti }: Arah, batas: string): boolean =>
  nanti !== null && banding(kini.nilai, pecahan(batas)) >= 0 && banding(nanti, pecahan(batas)) < 0;

export const diBawah = ({ kini }: Arah, batas: string): boolean =>
  banding(kini.nilai, pecahan(batas)) < 0;
