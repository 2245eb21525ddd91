/** A place on earth in degrees. */
export interface Tempat {
  lintang: number;
  bujur: number;
}

/** Share of the frame kept free on each side, in per cent. */
const TEPI_X = 6;
const TEPI_Y = 9;

/**
 * Places in per cent of a frame whose width is `rasio` times its height. Over one city a flat
 * projection with the cosine of the middle latitude is exact to a few metres. One scale serves
 * both directions, so shapes stay true; what is left over is shared by both sides.
 */
export function proyeksikan(tempat: Tempat[], rasio: number): { x: number; y: number }[] {
  if (tempat.length === 0) return [];
  const lintang = tempat.map((t) => t.lintang);
  const bujur = tempat.map((t) => t.bujur);
  const [s, u] = [Math.min(...lintang), Math.max(...lintang)];
  const [b, t] = [Math.min(...bujur), Math.max(...bujur)];
  const mampat = Math.cos(((s + u) / 2) * (Math.PI / 180));
  const lebar = (100 - 2 * TEPI_X) * rasio;
  const tinggi = 100 - 2 * TEPI_Y;
  const rentangX = (t - b) * mampat || 1e-6;
  const rentangY = u - s || 1e-6;
  const skala = Math.min(lebar / rentangX, tinggi / rentangY);
  const satuTempat = tempat.length === 1 || (t === b && u === s);
  return tempat.map((p) => {
    if (satuTempat) return { x: 50, y: 50 };
    const dx = (p.bujur - (b + t) / 2) * mampat * skala;
    const dy = ((s + u) / 2 - p.lintang) * skala;
    return { x: bulatkan(50 + dx / rasio), y: bulatkan(50 + dy) };
  });
}

function bulatkan(n: number): number {
  return Math.round(n * 100) / 100;
}
