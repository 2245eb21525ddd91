import 'server-only';
import { stringify } from 'csv-stringify/sync';

type SelCsv = string | number | bigint | null | undefined;

const PILIHAN = { delimiter: ';', record_delimiter: '\r\n' } as const;

/**
 * What a spreadsheet program would take for a formula, also behind blanks, control characters and in
 * full-width signs (OWASP CSV Injection).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: leading control characters are part of the attack.
const RUMUS = /^[\s\u0000-\u001f\u00a0\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\t\r\n\u0000]/;
/** How a page keeps the sign with its number; in a file it is a plain space. */
const PERSEN = /(?<=\d)\u00a0(?=%)/g;
const BILANGAN = /^-?\d+([.,]\d+)?$/;

/** A cell that opens as plain text: a leading apostrophe where a formula could start. */
export function selAman(sel: SelCsv): string {
  if (sel === null || sel === undefined) return '';
  if (typeof sel !== 'string') return String(sel);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not reach the file.
  const bersih = sel.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(PERSEN, ' ');
  return RUMUS.test(sel) && !BILANGAN.test(bersih) ? `'${bersih}` : bersih;
}

/** Lines of a CSV file for spreadsheets in Indonesian locale (`;` between cells, CRLF). */
export function barisCsv(baris: readonly (readonly SelCsv[])[]): string {
  return stringify(
    baris.map((satu) => satu.map(selAman)),
    PILIHAN,
  );
}

/** The mark that makes spreadsheet programs read UTF-8. */
export const BOM = '\uFEFF';

/**
 * A CSV file as a download that is written while rows arrive, so that its size does not matter.
 *
 * @param potongan rows in portions
 */
export function jawabanCsv(
  namaBerkas: string,
  kepala: readonly string[],
  potongan:
    | AsyncIterable<readonly (readonly SelCsv[])[]>
    | Iterable<readonly (readonly SelCsv[])[]>,
): Response {
  const penyandi = new TextEncoder();
  async function* isi() {
    yield BOM + barisCsv([kepala]);
    for await (const baris of potongan) if (baris.length > 0) yield barisCsv(baris);
  }
  const alur = isi();
  const badan = new ReadableStream<Uint8Array>({
    async pull(kendali) {
      const { value, done } = await alur.next();
      if (done) kendali.close();
      else kendali.enqueue(penyandi.encode(value));
    },
    async cancel() {
      await alur.return(undefined);
    },
  });
  return new Response(badan, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${namaBerkas.replace(/[^\w.-]/g, '-')}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
