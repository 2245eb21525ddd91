/** A circle on the map or a name already placed, in pixels of the reference width. */
interface Kotak {
  x: number;
  y: number;
  /** Half the width and half the height. */
  w: number;
  h: number;
}

const LEBAR_HURUF = 8;
const TINGGI_HURUF = 18;

function tumpang(a: Kotak, b: Kotak): number {
  const w = a.w + b.w - Math.abs(a.x - b.x);
  const h = a.h + b.h - Math.abs(a.y - b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/**
 * Finds for each name the place nearest to the middle of its members where it covers the fewest
 * circles and other names. In and out in pixels of the reference frame; same input, same output.
 */
export function letakkanNama(
  nama: { nama: string; x: number; y: number }[],
  lingkaran: { x: number; y: number; r: number }[],
  bingkai: { lebar: number; tinggi: number },
): { nama: string; x: number; y: number }[] {
  const terpakai: Kotak[] = lingkaran.map((l) => ({ x: l.x, y: l.y, w: l.r, h: l.r }));
  return nama.map((n) => {
    const w = (n.nama.length * LEBAR_HURUF) / 2;
    const h = TINGGI_HURUF / 2;
    let terbaik = { x: n.x, y: n.y, biaya: Number.POSITIVE_INFINITY };
    for (let dx = -84; dx <= 84; dx += 12) {
      for (let dy = -72; dy <= 72; dy += 6) {
        const calon: Kotak = { x: n.x + dx, y: n.y + dy, w, h };
        const luar =
          calon.x < w || calon.y < h || calon.x > bingkai.lebar - w || calon.y > bingkai.tinggi - h;
        if (luar) continue;
        const luas = terpakai.reduce((jumlah, t) => jumlah + tumpang(calon, t), 0);
        const biaya = luas * 4 + Math.hypot(dx, dy);
        if (biaya < terbaik.biaya) terbaik = { x: calon.x, y: calon.y, biaya };
      }
    }
    terpakai.push({ x: terbaik.x, y: terbaik.y, w, h });
    return { nama: n.nama, x: terbaik.x, y: terbaik.y };
  });
}
