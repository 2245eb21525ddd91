import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import jsqr from 'jsqr';

/* Looks at a PDF as a reader and a printer do: its text, its tags, and the picture of its first page. */

// The renderer must draw with the classes of this very canvas.
Object.assign(globalThis, { Path2D, DOMMatrix, ImageData });

export interface Gambar {
  lebar: number;
  tinggi: number;
  /** RGBA. */
  titik: Uint8ClampedArray;
  png: Buffer;
}

async function buka(isi: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The reader takes the bytes away from their owner.
  return getDocument({ data: Uint8Array.from(isi), verbosity: 0 }).promise;
}

/** Text, language, tags and number of pages of a PDF. */
export async function bacaPdf(isi: Uint8Array) {
  const pdf = await buka(isi);
  const halaman = await pdf.getPage(1);
  const { items } = await halaman.getTextContent();
  const meta = await pdf.getMetadata();
  const tanda = await pdf.getMarkInfo();
  const pohon = await halaman.getStructTree();
  return {
    halaman: pdf.numPages,
    ukuran: halaman.getViewport({ scale: 1 }),
    teks: items.map((satu) => ('str' in satu ? satu.str : '')).join(' '),
    info: meta.info as Record<string, unknown>,
    xmp: meta.metadata,
    bertanda: tanda?.Marked === true,
    peran: peranPohon(pohon),
    tautan: (await halaman.getAnnotations()).map((satu: { url?: string }) => satu.url),
  };
}

export interface KotakTeks {
  teks: string;
  halaman: number;
  kiri: number;
  kanan: number;
  atas: number;
  bawah: number;
}

/** Where each piece of text stands, in points from the top left of its sheet; spaces are left out. */
export async function kotakTeks(isi: Uint8Array): Promise<KotakTeks[]> {
  const pdf = await buka(isi);
  const hasil: KotakTeks[] = [];
  for (let ke = 1; ke <= pdf.numPages; ke += 1) {
    const halaman = await pdf.getPage(ke);
    const { height } = halaman.getViewport({ scale: 1 });
    for (const satu of (await halaman.getTextContent()).items) {
      if (!('str' in satu) || satu.str.trim() === '') continue;
      const [, , , tinggi = 0, x = 0, y = 0] = satu.transform as number[];
      // What a letter of the typeface reaches above and below the line of writing.
      const tempat = { kiri: x, kanan: x + satu.width, atas: height - y - tinggi * 0.72 };
      hasil.push({ teks: satu.str, halaman: ke, ...tempat, bawah: height - y + tinggi * 0.2 });
    }
  }
  return hasil;
}

/** Pairs of texts that lie over one another. */
export function bertumpuk(kotak: readonly KotakTeks[]): string[] {
  return kotak.flatMap((a, i) =>
    kotak
      .slice(i + 1)
      .filter(
        (b) =>
          a.halaman === b.halaman &&
          Math.min(a.kanan, b.kanan) - Math.max(a.kiri, b.kiri) > 0.5 &&
          Math.min(a.bawah, b.bawah) - Math.max(a.atas, b.atas) > 0.5,
      )
      .map((b) => `${a.teks} / ${b.teks}`),
  );
}

type Simpul = { role?: string; children?: unknown[] };

/** Roles of the tag tree, depth first. */
function peranPohon(simpul: unknown): string[] {
  if (typeof simpul !== 'object' || simpul === null) return [];
  const { role, children = [] } = simpul as Simpul;
  return [...(role ? [role] : []), ...children.flatMap(peranPohon)];
}

/** One page as pixels, at so many pixels a point. */
export async function gambarPdf(isi: Uint8Array, skala = 2, ke = 1): Promise<Gambar> {
  const pdf = await buka(isi);
  const halaman = await pdf.getPage(ke);
  const viewport = halaman.getViewport({ scale: skala });
  const kanvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const konteks = kanvas.getContext('2d');
  await halaman.render({
    canvas: kanvas as unknown as HTMLCanvasElement,
    canvasContext: konteks as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  const { data } = konteks.getImageData(0, 0, kanvas.width, kanvas.height);
  return {
    lebar: kanvas.width,
    tinggi: kanvas.height,
    titik: new Uint8ClampedArray(data),
    png: kanvas.toBuffer('image/png'),
  };
}

/** What a telephone reads in the QR code of a picture, or null. */
export function bacaQr({ titik, lebar, tinggi }: Gambar): string | null {
  return jsqr(titik, lebar, tinggi)?.data ?? null;
}

/** Part of the pixels that are darker than paper. */
export function bagianGelap({ titik }: Gambar): number {
  let gelap = 0;
  for (let i = 0; i < titik.length; i += 4) if ((titik[i] ?? 255) < 128) gelap += 1;
  return gelap / (titik.length / 4);
}
