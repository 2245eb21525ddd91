/*
 * Figures on a map whose circles keep their size while the frame grows. A place is a share of the frame and a
 * shift in pixels; two of them are told apart for every width of the frame at once.
 */

/** A box whose middle is `x` and `y` per cent of the frame, moved by `dx` and `dy` pixels. */
export interface KotakPeta {
  x: number;
  y: number;
  dx: number;
  dy: number;
  /** Half the width and half the height in pixels. */
  w: number;
  h: number;
}

/** Widths between which a frame is drawn, in pixels, and its width to its height. */
export interface Bingkai {
  lebar: readonly [paling_sempit: number, paling_lebar: number];
  rasio: number;
}

/** Widest digit and height of a figure, in pixels. */
const LEBAR_ANGKA = 8;
const TINGGI_ANGKA = 15;
/** Room between a circle and the figure beside it. */
const SELA = 2;

/** Widths of the frame at which |a·lebar + b| is less than `jarak`. */
function saatDekat(a: number, b: number, jarak: number): readonly [number, number] {
  if (a === 0) return Math.abs(b) < jarak ? [-Infinity, Infinity] : [0, 0];
  const [satu, dua] = [(-jarak - b) / a, (jarak - b) / a];
  return [Math.min(satu, dua), Math.max(satu, dua)];
}

/** Whether two boxes cover each other at any width of the frame. */
export function bertumpuk(a: KotakPeta, b: KotakPeta, { lebar, rasio }: Bingkai): boolean {
  const x = saatDekat((a.x - b.x) / 100, a.dx - b.dx, a.w + b.w);
  const y = saatDekat((a.y - b.y) / 100 / rasio, a.dy - b.dy, a.h + b.h);
  const dari = Math.max(x[0], y[0], lebar[0]);
  const sampai = Math.min(x[1], y[1], lebar[1]);
  // Only where both touch at the same width.
  return (
    dari < sampai || (dari === sampai && x[0] < dari && y[0] < dari && x[1] > dari && y[1] > dari)
  );
}

/** Whether a box leaves the frame at its narrowest or widest. */
export function diLuar({ x, y, dx, dy, w, h }: KotakPeta, { lebar, rasio }: Bingkai): boolean {
  return lebar.some((satu) => {
    const [kiri, atas] = [(x / 100) * satu + dx, ((y / 100) * satu) / rasio + dy];
    return kiri < w || kiri > satu - w || atas < h || atas > satu / rasio - h;
  });
}

export interface LingkaranPeta {
  x: number;
  y: number;
  r: number;
  /** Its figure; null where it has none. */
  teks: string | null;
}

export interface AngkaPeta extends KotakPeta {
  /** Position of its circle. */
  ke: number;
  teks: string;
  /** Beside its circle, not on it. */
  luar: boolean;
}

/** Places of a figure, the best first: on its circle where it has room there, else around it. */
function calonTempat({ x, y, r, teks }: LingkaranPeta & { teks: string }): Omit<AngkaPeta, 'ke'>[] {
  const [w, h] = [(teks.length * LEBAR_ANGKA) / 2, TINGGI_ANGKA / 2];
  const [datar, tegak] = [r + w + SELA, r + h + SELA];
  const sekitar = [
    ...[
      [0, -tegak],
      [0, tegak],
      [datar, 0],
      [-datar, 0],
    ],
    ...[
      [datar, -h],
      [-datar, -h],
      [datar, h],
      [-datar, h],
    ],
    ...[
      [datar, -tegak],
      [-datar, -tegak],
      [datar, tegak],
      [-datar, tegak],
    ],
  ] as [number, number][];
  const dasar = { x, y, w, h, teks };
  return [
    ...(w <= r ? [{ ...dasar, dx: 0, dy: 0, luar: false }] : []),
    ...sekitar.map(([dx, dy]) => ({ ...dasar, dx, dy, luar: true })),
  ];
}

/**
 * Places for the figures of circles, so that none covers another at any width of the frame; one that has no
 * such place is left out, and stands in the table.
 *
 * @param lingkaran the most important first
 * @param pilihan.banyak the most figures
 * @param pilihan.samping whether a figure may stand beside its circle
 * @param pilihan.tulisan texts that stand already
 */
export function letakkanAngka(
  lingkaran: readonly LingkaranPeta[],
  bingkai: Bingkai,
  {
    banyak = lingkaran.length,
    samping = true,
    tulisan = [],
  }: { banyak?: number; samping?: boolean; tulisan?: readonly KotakPeta[] } = {},
): AngkaPeta[] {
  const hasil: AngkaPeta[] = [];
  const kotak = lingkaran.map(({ x, y, r }) => ({ x, y, dx: 0, dy: 0, w: r, h: r }));
  for (const [ke, satu] of lingkaran.entries()) {
    const { teks } = satu;
    if (teks === null || hasil.length >= banyak) continue;
    const bebas = calonTempat({ ...satu, teks }).filter(
      (calon) =>
        (samping || !calon.luar) &&
        !diLuar(calon, bingkai) &&
        ![...tulisan, ...hasil].some((lain) => bertumpuk(calon, lain, bingkai)) &&
        // Beside its circle it must not be read as the figure of another.
        !(calon.luar && kotak.some((lain) => bertumpuk(calon, lain, bingkai))),
    );
    if (bebas[0]) hasil.push({ ...bebas[0], ke });
  }
  return hasil;
}
