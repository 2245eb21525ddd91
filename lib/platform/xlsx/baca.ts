import 'server-only';
import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { alamatSel, bacaAlamat } from './acuan';
import type { BukuBaca, SelBaca } from './types';

/*
 * Reads workbooks that come from outside. Everything is bounded before it is unpacked: a small file can
 * unfold to gigabytes, and XML can define entities.
 */

const BAGIAN_PALING_BANYAK = 64;
const BITA_BAGIAN = 20 * 1024 * 1024;
const PEMAMPATAN = 200;
const SEL_PALING_BANYAK = 200_000;
const HURUF_SEL = 4_096;

/** The file is no workbook, or not one that is read here; the message says it to the person. */
export class XlsxTidakTerbaca extends Error {
  constructor(readonly sebab: keyof typeof PESAN) {
    super(PESAN[sebab]);
  }
}

const PESAN = {
  BUKAN: 'Berkas ini bukan buku kerja Excel (.xlsx) yang utuh.',
  TERLALU_BESAR: 'Isi buku kerja ini terlalu besar.',
  MAKRO: 'Buku kerja dengan makro tidak diterima.',
} as const;

function periksaBagian(satu: Entry): void {
  const { fileName, uncompressedSize, compressedSize } = satu;
  if (/vbaProject\.bin$/i.test(fileName)) throw new XlsxTidakTerbaca('MAKRO');
  if (uncompressedSize > BITA_BAGIAN) throw new XlsxTidakTerbaca('TERLALU_BESAR');
  if (uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * PEMAMPATAN)
    throw new XlsxTidakTerbaca('TERLALU_BESAR');
}

async function isiBagian(zip: ZipFile, satu: Entry): Promise<string> {
  const aliran = await zip.openReadStreamPromise(satu);
  const potongan: Buffer[] = [];
  let besar = 0;
  for await (const bagian of aliran) {
    besar += (bagian as Buffer).length;
    if (besar > BITA_BAGIAN) throw new XlsxTidakTerbaca('TERLALU_BESAR');
    potongan.push(bagian as Buffer);
  }
  return Buffer.concat(potongan).toString('utf8');
}

type Atribut = Record<string, string>;

interface Pendengar {
  buka?: (nama: string, atribut: Atribut) => void;
  teks?: (isi: string) => void;
  tutup?: (nama: string) => void;
}

const tanpaAwalan = (nama: string) => nama.slice(nama.indexOf(':') + 1);

function uraikan(xml: string, dengar: Pendengar): void {
  const pengurai = new SaxesParser({ xmlns: false });
  pengurai.on('doctype', () => {
    throw new XlsxTidakTerbaca('BUKAN');
  });
  pengurai.on('error', () => {
    throw new XlsxTidakTerbaca('BUKAN');
  });
  pengurai.on('opentag', (tag) => dengar.buka?.(tanpaAwalan(tag.name), tag.attributes as Atribut));
  pengurai.on('text', (isi) => dengar.teks?.(isi));
  pengurai.on('closetag', (tag) => dengar.tutup?.(tanpaAwalan(tag.name)));
  pengurai.write(xml).close();
}

function bacaTeksBersama(xml: string): string[] {
  const hasil: string[] = [];
  let kini = '';
  let dalam = false;
  let fonetik = 0;
  uraikan(xml, {
    buka(nama) {
      if (nama === 'si') kini = '';
      if (nama === 'rPh') fonetik += 1;
      if (nama === 't') dalam = true;
    },
    teks(isi) {
      if (dalam && fonetik === 0 && kini.length < HURUF_SEL) kini += isi;
    },
    tutup(nama) {
      if (nama === 't') dalam = false;
      if (nama === 'rPh') fonetik -= 1;
      if (nama === 'si') hasil.push(kini.slice(0, HURUF_SEL));
      if (hasil.length > SEL_PALING_BANYAK) throw new XlsxTidakTerbaca('TERLALU_BESAR');
    },
  });
  return hasil;
}

function jadikanSel(
  jenis: string,
  mentah: string,
  rumus: string,
  bersama: string[],
): SelBaca | null {
  const tambahan = rumus ? { rumus } : {};
  if (jenis === 's') return { jenis: 'TEKS', isi: bersama[Number(mentah)] ?? '', ...tambahan };
  if (jenis === 'str' || jenis === 'inlineStr' || jenis === 'e') {
    return mentah === '' && !rumus ? null : { jenis: 'TEKS', isi: mentah, ...tambahan };
  }
  if (jenis === 'b') return { jenis: 'TEKS', isi: mentah === '1' ? 'ya' : 'tidak', ...tambahan };
  if (mentah === '') return rumus ? { jenis: 'TEKS', isi: '', rumus } : null;
  return { jenis: 'ANGKA', isi: mentah, ...tambahan };
}

function bacaLembar(xml: string, bersama: string[]): Map<string, SelBaca> {
  const hasil = new Map<string, SelBaca>();
  let alamat: string | null = null;
  let jenis = 'n';
  let isi = '';
  let rumus = '';
  let di: 'v' | 'f' | 't' | null = null;
  // Files of some programs leave the addresses out; then cells follow one another.
  let baris = -1;
  let kolomKe = -1;
  uraikan(xml, {
    buka(nama, atribut) {
      if (nama === 'row') {
        baris = atribut.r ? Number(atribut.r) - 1 : baris + 1;
        kolomKe = -1;
      }
      if (nama === 'c') {
        const tempat = atribut.r ? bacaAlamat(atribut.r) : null;
        if (atribut.r && !tempat) throw new XlsxTidakTerbaca('BUKAN');
        kolomKe = tempat ? tempat.kolom : kolomKe + 1;
        alamat = alamatSel(tempat?.baris ?? baris, kolomKe);
        jenis = atribut.t ?? 'n';
        isi = '';
        rumus = '';
      }
      if (nama === 'v' || nama === 'f' || nama === 't') di = nama;
    },
    teks(bagian) {
      if (!di) return;
      if (di === 'f') rumus += bagian;
      else if (isi.length < HURUF_SEL) isi += bagian;
    },
    tutup(nama) {
      if (nama === 'v' || nama === 'f' || nama === 't') di = null;
      if (nama !== 'c' || !alamat) return;
      const sel = jadikanSel(jenis, isi.slice(0, HURUF_SEL), rumus, bersama);
      if (sel) hasil.set(alamat, sel);
      if (hasil.size > SEL_PALING_BANYAK) throw new XlsxTidakTerbaca('TERLALU_BESAR');
      alamat = null;
    },
  });
  return hasil;
}

function bacaHubungan(xml: string): Map<string, string> {
  const hasil = new Map<string, string>();
  uraikan(xml, {
    buka(nama, atribut) {
      if (nama !== 'Relationship' || !atribut.Id || !atribut.Target) return;
      const { Target } = atribut;
      hasil.set(
        atribut.Id,
        Target.startsWith('/') ? Target.slice(1) : posix.normalize(`xl/${Target}`),
      );
    },
  });
  return hasil;
}

async function buka(isi: Buffer): Promise<{ zip: ZipFile; bagian: Map<string, Entry> }> {
  const zip = await fromBufferPromise(isi, { lazyEntries: true, autoClose: false });
  const bagian = new Map<string, Entry>();
  for await (const satu of zip.eachEntry()) {
    periksaBagian(satu);
    bagian.set(satu.fileName, satu);
    if (bagian.size > BAGIAN_PALING_BANYAK) throw new XlsxTidakTerbaca('TERLALU_BESAR');
  }
  return { zip, bagian };
}

/**
 * Sheets and cells of a workbook.
 *
 * @param isi the bytes; callers have bounded their number
 * @throws XlsxTidakTerbaca when it is no workbook, has macros, or unfolds to too much
 */
export async function bacaXlsx(isi: Buffer): Promise<BukuBaca> {
  try {
    const { zip, bagian } = await buka(isi);
    const ambil = async (nama: string) => {
      const satu = bagian.get(nama);
      return satu ? isiBagian(zip, satu) : null;
    };
    const buku = await ambil('xl/workbook.xml');
    const hubungan = await ambil('xl/_rels/workbook.xml.rels');
    if (buku === null || hubungan === null) throw new XlsxTidakTerbaca('BUKAN');
    const menurutId = bacaHubungan(hubungan);
    const lembar: { nama: string; bagian: string }[] = [];
    uraikan(buku, {
      buka(nama, atribut) {
        const tujuan = menurutId.get(atribut['r:id'] ?? atribut.id ?? '');
        if (nama === 'sheet' && atribut.name && tujuan)
          lembar.push({ nama: atribut.name, bagian: tujuan });
        // Many names for one part would have it read again and again.
        if (lembar.length > BAGIAN_PALING_BANYAK) throw new XlsxTidakTerbaca('TERLALU_BESAR');
      },
    });
    const bersama = bacaTeksBersama((await ambil('xl/sharedStrings.xml')) ?? '<sst/>');
    const hasil = new Map<string, ReadonlyMap<string, SelBaca>>();
    for (const { nama, bagian: tempat } of lembar) {
      const xml = await ambil(tempat);
      if (xml !== null) hasil.set(nama, bacaLembar(xml, bersama));
    }
    return hasil;
  } catch (galat) {
    if (galat instanceof XlsxTidakTerbaca) throw galat;
    throw new XlsxTidakTerbaca('BUKAN');
  }
}
