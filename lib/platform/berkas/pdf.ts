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
  if (!teks.startsWith('%PDF-') || akhir < 0 || !/^\s*\0*\s*$/.test(teks.slice(akhir + 5))) {
    return 'RUSAK';
  }
  const bagian = bagianTerbaca(isi, teks);
  if (bagian.some((satu) => /\/Encrypt\b/.test(satu))) return 'BERSANDI';
  return bagian.some((satu) => BERBAHAYA.test(satu)) ? 'BERISI_PROGRAM' : null;
}

/** What a PDF says outside of its compressed contents: objects, also those in object streams. */
function bagianTerbaca(isi: Buffer, teks: string): string[] {
  return [buangIsiAliran(teks), ...aliranObjek(isi, teks)].map(bacaNama);
}

/** The same of any bytes, for looking something up in what may be a changed or broken PDF. */
export const teksPdf = (isi: Buffer): string =>
  bagianTerbaca(isi, isi.toString('latin1')).join('\n');

/** Compressed contents are noise that could spell anything; only what stands around them counts. */
function buangIsiAliran(teks: string): string {
  return teks.replace(/\bstream\r?\n[\s\S]*?endstream/g, 'stream endstream');
}

const bacaNama = (teks: string): string =>
  teks.replace(/#([0-9A-Fa-f]{2})/g, (_, heksa: string) =>
    String.fromCharCode(Number(`0x${heksa}`)),
  );

function aliranObjek(isi: Buffer, teks: string): string[] {
  const hasil: string[] = [];
  let sisa = MEKAR_PALING_BESAR;
  let ke = 0;
  for (const cocok of teks.matchAll(/\/ObjStm\b[\s\S]{0,400}?\bstream\r?\n/g)) {
    ke += 1;
    if (ke > OBJEK_PALING_BANYAK || sisa <= 0) break;
    const mulai = cocok.index + cocok[0].length;
    const selesai = teks.indexOf('endstream', mulai);
    if (selesai < 0) continue;
    try {
      const mekar = inflateSync(isi.subarray(mulai, selesai), {
        maxOutputLength: sisa,
        finishFlush: 2,
      });
      sisa -= mekar.length;
      hasil.push(mekar.toString('latin1'));
    } catch {
      // Not compressed this way, or larger than anything honest: read as it stands.
      hasil.push(teks.slice(mulai, selesai));
    }
  }
  return hasil;
}
