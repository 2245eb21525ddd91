import 'server-only';
import { stripVTControlCharacters } from 'node:util';
import { kodeGalat } from './db/galat';

/*
 * What is written down of a fault. Never its message: that of a database error may quote what stands in a row,
 * and so may the fields beside it (`detail`, `where`). Pure; lib/platform/log.ts writes.
 */

export interface UraianGalat {
  jenis: string;
  kode?: string;
  /** What the framework shows in the place of the fault to whoever met it. */
  digest?: string;
  jejak?: string[];
  sebab?: Omit<UraianGalat, 'jejak'>;
}

const JEJAK_PALING_PANJANG = 8;
/** A cause has a cause, and so on; after these nobody reads further. */
const SEBAB_PALING_DALAM = 3;

function langkahJejak(tumpukan: string): string[] {
  return tumpukan
    .split('\n')
    .map((baris) => baris.trim())
    .filter((baris) => baris.startsWith('at '))
    .slice(0, JEJAK_PALING_PANJANG);
}

/** The stack without the message, of which a line may look like a step. */
function jejakGalat({ stack = '', message }: Error): string[] {
  const pesan = message === '' ? -1 : stack.indexOf(message);
  return langkahJejak(pesan < 0 ? stack : stack.slice(pesan + message.length));
}

function tanpaJejak(galat: Error, dalam: number): Omit<UraianGalat, 'jejak'> {
  const { digest } = galat as { digest?: unknown };
  return {
    jenis: galat.name,
    kode: kodeGalat(galat),
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(galat.cause instanceof Error && dalam < SEBAB_PALING_DALAM
      ? { sebab: tanpaJejak(galat.cause, dalam + 1) }
      : {}),
  };
}

/** Kind, code, way through the code, and the same of what caused it. */
export function uraianGalat(galat: unknown): UraianGalat {
  const asal = galat instanceof Error ? galat : new Error('bukan Error');
  return { ...tanpaJejak(asal, 0), jejak: jejakGalat(asal) };
}

const PESAN_PALING_PANJANG = 500;

/** One line without colours and without the sign that the framework puts first. */
const satuBaris = (teks: string): string =>
  stripVTControlCharacters(teks)
    .replace(/\s+/g, ' ')
    .replace(/^ ?[^\p{L}\p{N}("'[{]+ ?/u, '')
    .trim()
    .slice(0, PESAN_PALING_PANJANG);

/**
 * What is written down of what the framework tells the console: its own sentence, and the description of a fault
 * that came with it. A text with a stack in it is a fault too, and its message is left out.
 *
 * @param isi what `console.error` and its like were called with
 */
export function uraianKonsol(isi: readonly unknown[]): {
  rincian: Partial<UraianGalat>;
  pesan: string;
} {
  const galat = isi.find((satu) => satu instanceof Error);
  const teks = isi.filter((satu) => typeof satu === 'string');
  const bertumpukan = teks.filter((satu) => /\n\s+at /.test(satu));
  const pesan = satuBaris(teks.filter((satu) => !bertumpukan.includes(satu)).join(' '));
  if (galat) return { rincian: uraianGalat(galat), pesan: pesan || 'galat server' };
  if (bertumpukan.length === 0) return { rincian: {}, pesan: pesan || 'tanpa keterangan' };
  return {
    rincian: { jejak: langkahJejak(bertumpukan.join('\n')) },
    pesan: pesan || 'galat server',
  };
}
