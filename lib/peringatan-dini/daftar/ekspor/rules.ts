import { LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { formatDesimal } from '@/lib/platform/format';
import { LABEL_ALASAN } from '../../rules';
import type { BarisPeringatan } from '../../types';

type Sel = string | number | null;

const angka = (isi: string | null) => (isi === null ? '' : formatDesimal(isi, 2));

/** Columns of the export, each with the text of its head. */
const KOLOM: readonly [string, (baris: BarisPeringatan) => Sel][] = [
  ['Nama', (b) => b.nama],
  ['Jenis', (b) => b.jenis],
  ['Kelurahan dan kecamatan', (b) => b.wilayah],
  ['Kategori kesehatan', (b) => LABEL_KATEGORI[b.kategori]],
  ['Tahun buku penilaian', (b) => b.penilaianTahunBuku],
  ['Indeks', (b) => angka(b.indeks)],
  ['Nilai kesehatan', (b) => angka(b.nilai)],
  ['Sebab', (b) => b.alasan.map((satu) => LABEL_ALASAN[satu]).join('; ')],
  ['Keterangan', (b) => b.kalimat.join(' ')],
  ['Dalam daftar sejak', (b) => b.sejak],
];

export const KEPALA_EKSPOR_PERINGATAN = KOLOM.map(([kepala]) => kepala);

/** One koperasi as cells; the CSV writer makes them safe. */
export const barisEksporPeringatan = (baris: BarisPeringatan): Sel[] =>
  KOLOM.map(([, tulis]) => tulis(baris));
