import { scaleLinear, scaleSqrt } from 'd3-scale';
import { formatDesimal } from '@/lib/platform/format';

/** One figure of a chart; `null` means that nothing is known, which is not zero. */
export interface DataGrafik {
  label: string;
  nilai: number | null;
  href?: string;
}

export const BELUM_ADA_DATA = 'belum ada data';

/** A figure as it stands in a chart or its table, with its unit; `null` in words, `tanpaAngka`. */
export function tulisNilai(
  nilai: number | null,
  satuan?: string,
  tanpaAngka: string = BELUM_ADA_DATA,
): string {
  if (nilai === null) return tanpaAngka;
  const angka = formatDesimal(nilai.toFixed(2));
  if (!satuan) return angka;
  return satuan.startsWith('Rp') ? `Rp${angka}${satuan.slice(2)}` : `${angka} ${satuan}`;
}

/** The known figures. */
export function yangDiketahui(nilai: (number | null)[]): number[] {
  return nilai.filter((n): n is number => n !== null && Number.isFinite(n));
}

/** Share of the full width in per cent (0–100, two digits) that a figure takes; the largest takes all. */
export function skalaPersen(nilai: (number | null)[]): (n: number) => number {
  const terbesar = Math.max(0, ...yangDiketahui(nilai));
  const skala = scaleLinear()
    .domain([0, terbesar || 1])
    .range([0, 100])
    .clamp(true);
  return (n) => Math.round(skala(n) * 100) / 100;
}

/** Round marks of a vertical axis from zero; whole numbers where all figures are whole. */
export function tandaSumbu(nilai: (number | null)[], banyak = 4): number[] {
  const diketahui = yangDiketahui(nilai);
  const terbesar = Math.max(1, ...diketahui);
  const terkecil = Math.min(0, ...diketahui);
  const tanda = scaleLinear().domain([terkecil, terbesar]).nice(banyak).ticks(banyak);
  return diketahui.every(Number.isInteger) ? tanda.filter(Number.isInteger) : tanda;
}

/** Radius in pixels; the area, not the radius, stands for the figure. */
export function skalaJariJari(nilai: (number | null)[], terbesarPx = 22): (n: number) => number {
  const terbesar = Math.max(1, ...yangDiketahui(nilai));
  const skala = scaleSqrt().domain([0, terbesar]).range([3, terbesarPx]).clamp(true);
  return (n) => Math.round(skala(n) * 10) / 10;
}

/** The chart in a sentence or two, for those who do not see it. */
export function ringkasanData(
  data: DataGrafik[],
  satuan?: string,
  tanpaAngka: string = BELUM_ADA_DATA,
): string {
  const diketahui = data.filter((d): d is DataGrafik & { nilai: number } => d.nilai !== null);
  const belum = data.length - diketahui.length;
  if (diketahui.length === 0) return 'Belum ada data.';
  const urut = [...diketahui].sort((a, b) => b.nilai - a.nilai);
  const sebut = (d: (typeof urut)[number] | undefined) =>
    d ? `${d.label}, ${tulisNilai(d.nilai, satuan)}` : '';
  const kalimat = [`Terbesar: ${sebut(urut[0])}.`];
  if (urut.length > 1) kalimat.push(`Terkecil: ${sebut(urut.at(-1))}.`);
  if (belum > 0) kalimat.push(`${belum} ${tanpaAngka}.`);
  return kalimat.join(' ');
}

/**
 * At most `banyak` (from two) positions of `panjang`, evenly spaced from the last (newest); the
 * oldest of them moves to the first position, so that both ends are among them and none is closer.
 */
export function pilihTanda(panjang: number, banyak: number): number[] {
  const langkah = Math.max(1, Math.ceil((panjang - 1) / Math.max(1, banyak - 1)));
  const hasil: number[] = [];
  for (let i = panjang - 1; i >= 0; i -= langkah) hasil.unshift(i);
  if (hasil.length > 0) hasil[0] = 0;
  return hasil;
}

/** Widest letter of a chart and the least gap between two labels, in pixels. */
const LEBAR_HURUF = 8.5;
const SELA = 8;

/**
 * Those of the positions `tanda` whose labels stand beside each other on a narrow axis: the first and
 * the last, and from the newest back what has room between them.
 *
 * @param sumbu labels of the whole axis; the first begins at its left end, the last ends at its right
 * @param tanda ascending positions on the axis, both ends among them
 * @param lebar width of the axis in pixels
 */
export function tandaMuat(sumbu: string[], tanda: number[], lebar: number): number[] {
  const [awal, ...sisa] = tanda;
  const akhir = sisa.pop();
  if (awal === undefined || akhir === undefined) return tanda;
  const panjang = (i: number) => (sumbu[i]?.length ?? 0) * LEBAR_HURUF;
  const kiri = panjang(awal) + SELA;
  let kanan = lebar - panjang(akhir) - SELA;
  const muat: number[] = [];
  for (const i of sisa.reverse()) {
    const tengah = (i / (sumbu.length - 1)) * lebar;
    const separuh = panjang(i) / 2;
    if (tengah + separuh > kanan || tengah - separuh < kiri) continue;
    muat.unshift(i);
    kanan = tengah - separuh - SELA;
  }
  return [awal, ...muat, akhir];
}
