import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

/** A tagged PDF (PDF/UA-1) with embedded typefaces, in Indonesian, drawn by hand. */

export type DokumenPdf = InstanceType<typeof PDFDocument>;
/** An element of the tag tree. */
export type Unsur = ReturnType<DokumenPdf['struct']>;

/** Plus Jakarta Sans (SIL Open Font License), the typeface of the portal, as plain TrueType files. */
const HURUF = {
  biasa: 'plus-jakarta-sans-regular.ttf',
  'setengah-tebal': 'plus-jakarta-sans-setengah-tebal.ttf',
  tebal: 'plus-jakarta-sans-tebal.ttf',
} as const;
export type Huruf = keyof typeof HURUF;

/** What pdfkit keeps of a typeface once it is read. */
interface HurufTerbuka {
  hasGlyphForCodePoint(kode: number): boolean;
}
const terbuka = new Map<Huruf, HurufTerbuka>();

/** The typeface now in use. */
const hurufKini = (doc: DokumenPdf): HurufTerbuka =>
  (doc as unknown as { _font: { font: HurufTerbuka } })._font.font;

/** Makes the typefaces known to a document; each is read and taken apart once in a process. */
function pasangHuruf(doc: DokumenPdf): void {
  for (const huruf of Object.keys(HURUF) as Huruf[]) {
    const berkas = join(process.cwd(), 'lib/platform/pdf/huruf', HURUF[huruf]);
    doc.registerFont(huruf, (terbuka.get(huruf) as unknown as Buffer) ?? readFileSync(berkas));
    if (terbuka.has(huruf)) continue;
    doc.font(huruf);
    terbuka.set(huruf, hurufKini(doc));
  }
}

export interface KeteranganPdf {
  judul: string;
  penulis: string;
  subjek: string;
  kataKunci: string;
  dibuat: Date;
}

/** Width and height of an A4 sheet in points. */
export const A4 = { lebar: 595.28, tinggi: 841.89 } as const;

/**
 * Makes a PDF of A4 pages; the same drawing and moment give the same bytes with the same libraries.
 *
 * @param gambar draws; `akar` is the root of the tag tree, to which every part is added
 */
export async function buatPdf(
  keterangan: KeteranganPdf,
  gambar: (doc: DokumenPdf, akar: Unsur) => void,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    lang: 'id-ID',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA',
    // The standard typefaces are never embedded; none is used.
    font: null,
    info: {
      Title: keterangan.judul,
      Author: keterangan.penulis,
      Subject: keterangan.subjek,
      Keywords: keterangan.kataKunci,
      Creator: 'Sinergi Depok',
      Producer: 'Sinergi Depok',
      CreationDate: keterangan.dibuat,
      ModDate: keterangan.dibuat,
    },
    // The published types lag behind: they know neither PDF/UA nor a document without a first typeface.
  } as unknown as ConstructorParameters<typeof PDFDocument>[0]);
  const potongan: Buffer[] = [];
  const selesai = new Promise<void>((lanjut, gagal) => {
    doc.on('data', (satu: Buffer) => potongan.push(satu));
    doc.on('end', lanjut);
    doc.on('error', gagal);
  });
  pasangHuruf(doc);
  const akar = doc.struct('Document', { lang: 'id-ID' });
  doc.addStructure(akar);
  gambar(doc, akar);
  akar.end();
  doc.end();
  await selesai;
  return Buffer.concat(potongan);
}

/** Makes an element of the tag tree: what it holds is drawn when it is added to one that is in the tree. */
export function bertanda(
  doc: DokumenPdf,
  jenis: string,
  isi: (() => void) | Unsur[],
  pilihan: { alt?: string; bbox?: [number, number, number, number]; scope?: 'Column' | 'Row' } = {},
): Unsur {
  return doc.struct(jenis as 'P', pilihan as object, isi as () => void);
}

export interface GayaTeks {
  huruf?: Huruf;
  ukuran?: number;
  warna?: string;
  rata?: 'left' | 'center' | 'right';
  /** Room between lines, as a part of the size. */
  renggang?: number;
  jarakHuruf?: number;
}

/** Signs that the typeface has; others lose their marks, or become a question mark, instead of a box. */
function aman(doc: DokumenPdf, teks: string): string {
  const huruf = (
    doc as unknown as { _font: { font: { hasGlyphForCodePoint(n: number): boolean } } }
  )._font.font;
  const punya = (satu: string) => huruf.hasGlyphForCodePoint(satu.codePointAt(0) ?? 0);
  return [...teks]
    .map((satu) => {
      if (punya(satu)) return satu;
      const dasar = [...satu.normalize('NFKD')].filter((bagian) => !/\p{M}/u.test(bagian)).join('');
      return dasar !== '' && [...dasar].every(punya) ? dasar : '?';
    })
    .join('');
}

function siapkan(doc: DokumenPdf, { huruf = 'biasa', ukuran = 10, warna = '#182522' }: GayaTeks) {
  doc.font(huruf).fontSize(ukuran).fillColor(warna);
}

const pilihan = (lebar: number, gaya: GayaTeks) => ({
  width: lebar,
  align: gaya.rata ?? 'left',
  lineGap: (gaya.ukuran ?? 10) * (gaya.renggang ?? 0.2),
  characterSpacing: gaya.jarakHuruf ?? 0,
});

/** Height of a text in points when it is set to a width. */
export function tinggiTeks(
  doc: DokumenPdf,
  teks: string,
  lebar: number,
  gaya: GayaTeks = {},
): number {
  siapkan(doc, gaya);
  return doc.heightOfString(aman(doc, teks), pilihan(lebar, gaya));
}

/** Sets a text; call it inside the drawing of a tag. Its height comes from `tinggiTeks`. */
export function tulis(
  doc: DokumenPdf,
  teks: string,
  { x, y, lebar }: { x: number; y: number; lebar: number },
  gaya: GayaTeks = {},
): void {
  siapkan(doc, gaya);
  doc.text(aman(doc, teks), x, y, pilihan(lebar, gaya));
}

/** Draws what a reader need not hear of: rules, grounds, ornaments. */
export function hiasan(doc: DokumenPdf, gambar: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  gambar();
  doc.endMarkedContent();
}
