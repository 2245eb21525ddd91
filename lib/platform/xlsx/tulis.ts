import 'server-only';
import { ZipFile } from 'yazl';
import { alamatSel } from './acuan';
import { GAYA, type Gaya, type LembarTulis, type SelTulis } from './types';

/*
 * Writes small workbooks (Office Open XML, ECMA-376) with styles and live formulas. Text goes in as
 * inline strings, so nothing that somebody typed can turn into a formula.
 */

// Control characters do not exist in XML 1.0, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const TAK_BERLAKU = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const lolos = (teks: string): string =>
  teks
    .replace(TAK_BERLAKU, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NS_HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NS_PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** Number format, font, fill, border of each style. Fonts and fills by place in STYLES below. */
const BENTUK: Record<Gaya, [format: number, huruf: number, isi: number, garis: number]> = {
  biasa: [0, 0, 0, 0],
  judul: [0, 2, 0, 0],
  kepala: [0, 3, 2, 1],
  kelompok: [0, 1, 3, 0],
  isian: [49, 0, 4, 1],
  isianAngka: [164, 0, 4, 1],
  rupiah: [164, 0, 0, 1],
  desimal: [165, 0, 0, 1],
  hasil: [165, 1, 3, 1],
  catatan: [0, 4, 0, 0],
};

const isiWarna = (warna: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${warna}"/><bgColor indexed="64"/></patternFill></fill>`;
const huruf = (ukuran: number, warna: string, tebal = false) =>
  `<font>${tebal ? '<b/>' : ''}<sz val="${ukuran}"/><color rgb="${warna}"/><name val="Calibri"/></font>`;

const gayaXml = (): string =>
  `${KEPALA}<styleSheet xmlns="${NS}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0"/><numFmt numFmtId="165" formatCode="#,##0.0#####"/></numFmts>' +
  `<fonts count="5">${huruf(11, 'FF1D2A28')}${huruf(11, 'FF1D2A28', true)}${huruf(15, 'FF0B5F57', true)}${huruf(11, 'FFFFFFFF', true)}${huruf(10, 'FF51635F')}</fonts>` +
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${isiWarna('FF0B5F57')}${isiWarna('FFE3F1EE')}${isiWarna('FFFFF8E6')}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"><color rgb="FFC9D5D2"/></left><right style="thin"><color rgb="FFC9D5D2"/></right><top style="thin"><color rgb="FFC9D5D2"/></top><bottom style="thin"><color rgb="FFC9D5D2"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${GAYA.length}">${GAYA.map((gaya) => {
    const [format, hurufKe, isi, garis] = BENTUK[gaya];
    return `<xf numFmtId="${format}" fontId="${hurufKe}" fillId="${isi}" borderId="${garis}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  }).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function selXml(alamat: string, sel: SelTulis): string {
  const gaya = `s="${GAYA.indexOf(sel.gaya ?? 'biasa')}"`;
  if ('kosong' in sel) return `<c r="${alamat}" ${gaya}/>`;
  if ('angka' in sel) return `<c r="${alamat}" ${gaya}><v>${lolos(sel.angka)}</v></c>`;
  if ('teks' in sel) {
    return `<c r="${alamat}" ${gaya} t="inlineStr"><is><t xml:space="preserve">${lolos(sel.teks)}</t></is></c>`;
  }
  const { hasil } = sel;
  const jenis = hasil && 'teks' in hasil ? ' t="str"' : '';
  const isi = hasil ? `<v>${lolos('teks' in hasil ? hasil.teks : hasil.angka)}</v>` : '';
  return `<c r="${alamat}" ${gaya}${jenis}><f>${lolos(sel.rumus)}</f>${isi}</c>`;
}

function lembarXml(lembar: LembarTulis): string {
  const beku = lembar.barisBeku
    ? `<pane ySplit="${lembar.barisBeku}" topLeftCell="A${lembar.barisBeku + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const kolomXml = lembar.lebar
    .map((lebar, ke) => {
      const sembunyi = lembar.tersembunyi?.includes(ke) ? ' hidden="1"' : '';
      return `<col min="${ke + 1}" max="${ke + 1}" width="${lebar}" customWidth="1"${sembunyi}/>`;
    })
    .join('');
  const baris = lembar.baris
    .map((sel, ke) => {
      const isi = sel.map((satu, k) => (satu ? selXml(alamatSel(ke, k), satu) : '')).join('');
      return isi ? `<row r="${ke + 1}">${isi}</row>` : '';
    })
    .join('');
  const pilihan = lembar.pilihan ?? [];
  const pilihanXml =
    pilihan.length === 0
      ? ''
      : `<dataValidations count="${pilihan.length}">${pilihan
          .map(
            ({ rentang, isi }) =>
              `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${rentang}"><formula1>"${lolos(isi.join(','))}"</formula1></dataValidation>`,
          )
          .join('')}</dataValidations>`;
  return (
    `${KEPALA}<worksheet xmlns="${NS}"><sheetViews><sheetView showGridLines="0" workbookViewId="0">${beku}</sheetView></sheetViews>` +
    `<cols>${kolomXml}</cols><sheetData>${baris}</sheetData>${pilihanXml}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

/**
 * The bytes of a workbook. Programs compute all formulas anew when they open it.
 *
 * @param lembar sheets in order; names at most 31 characters, without `[]:*?/\`
 */
export async function tulisXlsx(lembar: readonly LembarTulis[]): Promise<Buffer> {
  const zip = new ZipFile();
  const tambah = (nama: string, isi: string) =>
    zip.addBuffer(Buffer.from(isi, 'utf8'), nama, { mtime: new Date(Date.UTC(2000, 0, 1)) });
  const tiap = (isi: (ke: number, satu: LembarTulis) => string) =>
    lembar.map((satu, ke) => isi(ke + 1, satu)).join('');
  tambah(
    '[Content_Types].xml',
    `${KEPALA}<Types xmlns="${NS_PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${tiap((ke) => `<Override PartName="/xl/worksheets/sheet${ke}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
  );
  tambah(
    '_rels/.rels',
    `${KEPALA}<Relationships xmlns="${NS_PAKET}/relationships"><Relationship Id="rId1" Type="${NS_HUBUNGAN}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  tambah(
    'xl/workbook.xml',
    `${KEPALA}<workbook xmlns="${NS}" xmlns:r="${NS_HUBUNGAN}"><sheets>${tiap((ke, { nama }) => `<sheet name="${lolos(nama)}" sheetId="${ke}" r:id="rId${ke}"/>`)}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
  );
  tambah(
    'xl/_rels/workbook.xml.rels',
    `${KEPALA}<Relationships xmlns="${NS_PAKET}/relationships">${tiap((ke) => `<Relationship Id="rId${ke}" Type="${NS_HUBUNGAN}/worksheet" Target="worksheets/sheet${ke}.xml"/>`)}<Relationship Id="rId${lembar.length + 1}" Type="${NS_HUBUNGAN}/styles" Target="styles.xml"/></Relationships>`,
  );
  tambah('xl/styles.xml', gayaXml());
  for (const [ke, satu] of lembar.entries()) {
    tambah(`xl/worksheets/sheet${ke + 1}.xml`, lembarXml(satu));
  }
  zip.end();
  const potongan: Buffer[] = [];
  for await (const satu of zip.outputStream) potongan.push(Buffer.from(satu as Buffer));
  return Buffer.concat(potongan);
}
