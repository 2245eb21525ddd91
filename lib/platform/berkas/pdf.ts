import 'server-only';
import { inflateSync } from 'node:zlib';

/** What makes a PDF more than paper: it would run programs in the reader of whoever opens it. */
const BERBAHAYA = /\/(?:JavaScript|JS|Launch|RichMedia|EmbeddedFile|XFA|ImportData|SubmitForm)\b/;
const MEKAR_PALING_BESAR = 8 * 1024 * 1024;
const OBJEK_PALING_BANYAK = 2_000;

export type MasalahPdf = 'RUSAK' | 'BERSANDI' | 'BERISI_PROGRAM';

/**
 * Looks a PDF through: it must begin and end as one, must not be locked, and must not carry scripts,
 * programs to launch, or files inside. Compressed object streams are opened, names written in their
 * `#41` form are read as what they mean.
 *
 * @returns null when nothing is wrong
 */
export function periksaPdf(isi: Buffer): MasalahPdf | null {
  const teks = isi.toString('latin1');
  const akhir = teks.lastIndexOf('%%EOF');
  // Anything behind the end would be a second file in disguise.
  if (!teks.startsWith('%PDF-') || akhir < 0 || !/^[\s\0]*$/.test(teks.slice(akhir + 5))) {
    return 'RUSAK';
  }
  const { bagian, meluap } = bagianTerbaca(isi, teks);
  if (meluap) return 'RUSAK';
  if (bagian.some((satu) => /\/Encrypt\b/.test(satu))) return 'BERSANDI';
  return bagian.some((satu) => BERBAHAYA.test(satu)) ? 'BERISI_PROGRAM' : null;
}

/** What a PDF says outside of its compressed contents: objects, also those in object streams. */
function bagianTerbaca(isi: Buffer, teks: string): { bagian: string[]; meluap: boolean } {
  const { objek, meluap } = aliranObjek(isi, teks);
  return { bagian: [buangIsiAliran(teks), ...objek].map(bacaNama), meluap };
}

/** The same of any bytes, for looking something up in what may be a changed or broken PDF. */
export const teksPdf = (isi: Buffer): string =>
  bagianTerbaca(isi, isi.toString('latin1')).bagian.join('\n');

/*
 * What strangers upload is read in one pass: no pattern here looks ahead without bound, or a file made of
 * nothing but beginnings would keep the server busy for hours.
 */

/** Compressed contents are noise that could spell anything; only what stands around them counts. */
function buangIsiAliran(teks: string): string {
  const pembuka = /\bstream\r?\n/g;
  const hasil: string[] = [];
  let dari = 0;
  for (let cocok = pembuka.exec(teks); cocok; cocok = pembuka.exec(teks)) {
    const akhir = teks.indexOf('endstream', pembuka.lastIndex);
    if (akhir < 0) break;
    hasil.push(teks.slice(dari, cocok.index), 'stream ');
    dari = akhir;
    pembuka.lastIndex = akhir + 'endstream'.length;
  }
  return [...hasil, teks.slice(dari)].join('');
}

const bacaNama = (teks: string): string =>
  teks.replace(/#([0-9A-Fa-f]{2})/g, (_, heksa: string) =>
    String.fromCharCode(Number(`0x${heksa}`)),
  );

/** Between the type of an object stream and its contents stands no more than the rest of its dictionary. */
const KAMUS_PALING_PANJANG = 400;

/** Begin and end of the contents of each object stream. */
function* letakAliranObjek(teks: string): Generator<[number, number]> {
  const jenis = /\/ObjStm\b/g;
  const pembuka = /\bstream\r?\n/g;
  let buka: RegExpExecArray | null = null;
  for (let cocok = jenis.exec(teks); cocok; cocok = jenis.exec(teks)) {
    if (buka === null || buka.index < jenis.lastIndex) {
      pembuka.lastIndex = jenis.lastIndex;
      buka = pembuka.exec(teks);
      if (buka === null) return;
    }
    if (buka.index - jenis.lastIndex > KAMUS_PALING_PANJANG) continue;
    const mulai = buka.index + buka[0].length;
    const selesai = teks.indexOf('endstream', mulai);
    if (selesai < 0) return;
    jenis.lastIndex = mulai;
    yield [mulai, selesai];
  }
}

/**
 * Contents of the object streams, unpacked.
 *
 * @returns `meluap` when they unpack to more than anything honest does; the rest was not looked at
 */
function aliranObjek(isi: Buffer, teks: string): { objek: string[]; meluap: boolean } {
  const objek: string[] = [];
  let sisa = MEKAR_PALING_BESAR;
  for (const [mulai, selesai] of letakAliranObjek(teks)) {
    if (objek.length >= OBJEK_PALING_BANYAK || sisa <= 0) return { objek, meluap: true };
    try {
      const mekar = inflateSync(isi.subarray(mulai, selesai), {
        maxOutputLength: sisa,
        finishFlush: 2,
      });
      sisa -= mekar.length;
      objek.push(mekar.toString('latin1'));
    } catch (galat) {
      if ((galat as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
        return { objek, meluap: true };
      }
      // Not compressed this way: read as it stands.
      objek.push(teks.slice(mulai, selesai));
    }
  }
  return { objek, meluap: false };
}
