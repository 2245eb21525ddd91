import 'server-only';
import { formatDesimal } from '@/lib/platform/format';
import {
  bertanda,
  type DokumenPdf,
  type GayaTeks,
  hiasan,
  tinggiTeks,
  tulis,
  type Unsur,
} from '@/lib/platform/pdf/dokumen';
import { potongDesimal } from '../../rules';
import type { IsiSurat } from '../../types';
import { KIRI, LEBAR, WARNA } from '../rules';

/** Draws downwards; every part says where the next one begins. */
export interface Kertas {
  doc: DokumenPdf;
  akar: Unsur;
  /** Less room between the parts, so that long names still fit on one sheet. */
  padat: boolean;
}

/** Where something of a height may stand: where one is, or at the top of a fresh sheet. */
export type Lanjut = (y: number, tinggi: number) => number;

/** A text as an element of its own; the height it took. */
export function paragraf(
  { doc, akar }: Kertas,
  unsur: 'H1' | 'P',
  teks: string,
  y: number,
  gaya: GayaTeks,
  { x = KIRI, lebar = LEBAR }: { x?: number; lebar?: number } = {},
): number {
  akar.add(bertanda(doc, unsur, () => tulis(doc, teks, { x, y, lebar }, gaya)));
  return tinggiTeks(doc, teks, lebar, gaya);
}

/** Columns of the table of aspects. */
const KOLOM = [
  { kepala: 'Aspek', lebar: LEBAR - 3 * 88, rata: 'left' },
  { kepala: 'Bobot', lebar: 88, rata: 'right' },
  { kepala: 'Hasil', lebar: 88, rata: 'right' },
  { kepala: 'Sumbangan', lebar: 88, rata: 'right' },
] as const;

const SELA = 8;
/** Enough for any row. */
const TINGGI_BARIS = 40;

/** Four digits after the mark are plenty on paper; cut, for nothing on this letter is rounded. */
const angka = (teks: string): string => formatDesimal(potongDesimal(teks, 4));

interface Baris {
  sel: readonly string[];
  kepala?: boolean;
  tebal?: boolean;
}

function gambarBaris(
  { doc, padat }: Kertas,
  tabel: Unsur,
  { sel, kepala, tebal }: Baris,
  y: number,
) {
  const gaya = {
    huruf: kepala || tebal ? ('setengah-tebal' as const) : ('biasa' as const),
    ukuran: kepala ? 9 : 10,
    warna: kepala ? WARNA.merek : '#182522',
  };
  const tinggi = Math.max(
    ...KOLOM.map(({ lebar }, i) => tinggiTeks(doc, sel[i] ?? '', lebar - 2 * SELA, gaya)),
  );
  const sela = padat ? 3 : 5;
  const tinggiBaris = tinggi + 2 * sela - 1;
  hiasan(doc, () => {
    if (kepala) doc.rect(KIRI, y, LEBAR, tinggiBaris).fill(WARNA.merekLembut);
    doc.rect(KIRI, y + tinggiBaris - 0.5, LEBAR, 0.5).fill(WARNA.garis);
  });
  let x = KIRI;
  const isi = KOLOM.map(({ lebar, rata }, i) => {
    const tempat = { x: x + SELA, y: y + sela, lebar: lebar - 2 * SELA };
    x += lebar;
    const jenis = kepala || i === 0 ? 'TH' : 'TD';
    const scope = kepala ? 'Column' : 'Row';
    return bertanda(
      doc,
      jenis,
      () => tulis(doc, sel[i] ?? '', tempat, { ...gaya, rata }),
      jenis === 'TH' ? { scope } : {},
    );
  });
  tabel.add(bertanda(doc, 'TR', isi));
  return tinggiBaris;
}

/** The result of each aspect and what it adds to the total. */
export function gambarAspek(kertas: Kertas, isi: IsiSurat, yAwal: number, lanjut: Lanjut): number {
  const { doc, akar, padat } = kertas;
  const tabel = doc.struct('Table');
  akar.add(tabel);
  const baris: Baris[] = [
    { sel: KOLOM.map(({ kepala }) => kepala), kepala: true },
    ...isi.aspek.map(({ nama, bobot, persen, tertimbang }) => ({
      sel: [nama, `${angka(bobot)} %`, `${angka(persen)} %`, angka(tertimbang)],
    })),
  ];
  let y = yAwal;
  for (const satu of baris) {
    y = lanjut(y, TINGGI_BARIS);
    y += gambarBaris(kertas, tabel, satu, y);
  }
  tabel.end();
  return y + (padat ? 8 : 12);
}

const TINGGI_HASIL = 62;

/** Total, predikat and category, large enough to be read across a desk. */
export function gambarHasil(
  { doc, akar }: Kertas,
  isi: IsiSurat,
  yAwal: number,
  lanjut: Lanjut,
): number {
  const y = lanjut(yAwal, TINGGI_HASIL + 10);
  hiasan(doc, () => {
    doc.roundedRect(KIRI, y, LEBAR, TINGGI_HASIL, 6).fill(WARNA.merekLembut);
    doc.rect(KIRI + 128, y + 14, 0.7, TINGGI_HASIL - 28).fill(WARNA.garis);
    doc.rect(KIRI + 326, y + 14, 0.7, TINGGI_HASIL - 28).fill(WARNA.garis);
  });
  const bagian = [
    { label: 'Total nilai', nilai: formatDesimal(potongDesimal(isi.total, 2)), x: 16, lebar: 104 },
    { label: 'Predikat', nilai: isi.predikat, x: 144, lebar: 174 },
    { label: 'Kategori', nilai: isi.kategori, x: 342, lebar: LEBAR - 342 - 10 },
  ];
  for (const { label, nilai, x, lebar } of bagian) {
    const besar = { huruf: 'tebal' as const, ukuran: 17, warna: WARNA.merek, renggang: 0.05 };
    // Long predikat go down in size before they break.
    while (besar.ukuran > 11 && tinggiTeks(doc, nilai, lebar, besar) > besar.ukuran * 1.5) {
      besar.ukuran -= 1;
    }
    akar.add(
      bertanda(doc, 'P', () => {
        tulis(doc, label, { x: KIRI + x, y: y + 11, lebar }, { ukuran: 8.5, warna: WARNA.lembut });
        tulis(doc, nilai, { x: KIRI + x, y: y + 25, lebar }, besar);
      }),
    );
  }
  return y + TINGGI_HASIL + 10;
}
