import { type Bingkai, bertumpuk, diLuar, type KotakPeta } from './letak-angka';

const LEBAR_HURUF = 8;
const TINGGI_HURUF = 18;

/** Covering a text costs more than any number of circles. */
const MENUTUPI_TULISAN = 1e6;

/** How much of each other two boxes cover in a frame of one width. */
function tumpang(a: KotakPeta, b: KotakPeta, lebar: number, rasio: number): number {
  const w = a.w + b.w - Math.abs(((a.x - b.x) / 100) * lebar + a.dx - b.dx);
  const h = a.h + b.h - Math.abs((((a.y - b.y) / 100) * lebar) / rasio + a.dy - b.dy);
  return w > 0 && h > 0 ? w * h : 0;
}

/**
 * Finds for each name the place nearest to the middle of its members where it covers no other text at any
 * width of the frame, and the fewest circles at the usual one. Same input, same output.
 *
 * @param nama names with the middle of their members, in per cent of the frame
 * @param tulisan texts that stand already
 */
export function letakkanNama(
  nama: readonly { nama: string; x: number; y: number }[],
  { lingkaran, tulisan }: { lingkaran: readonly KotakPeta[]; tulisan: readonly KotakPeta[] },
  bingkai: Bingkai,
): (KotakPeta & { nama: string })[] {
  const biasa = (bingkai.lebar[0] + bingkai.lebar[1]) / 2;
  const tertulis = [...tulisan];
  // Long ones have the fewest places.
  const urut = [...nama].sort((a, b) => b.nama.length - a.nama.length);
  return urut.map(({ nama: teks, x, y }) => {
    const ukuran = { w: (teks.length * LEBAR_HURUF) / 2, h: TINGGI_HURUF / 2 };
    let terbaik: KotakPeta = { x, y, dx: 0, dy: 0, ...ukuran };
    let termurah = Number.POSITIVE_INFINITY;
    for (let dx = -96; dx <= 96; dx += 8) {
      for (let dy = -84; dy <= 84; dy += 6) {
        const calon: KotakPeta = { x, y, dx, dy, ...ukuran };
        if (diLuar(calon, bingkai)) continue;
        const luas = lingkaran.reduce((n, l) => n + tumpang(calon, l, biasa, bingkai.rasio), 0);
        const tertutup = tertulis.filter((lain) => bertumpuk(calon, lain, bingkai)).length;
        const biaya = tertutup * MENUTUPI_TULISAN + luas * 4 + Math.hypot(dx, dy);
        if (biaya < termurah) [terbaik, termurah] = [calon, biaya];
      }
    }
    tertulis.push(terbaik);
    return { ...terbaik, nama: teks };
  });
}
