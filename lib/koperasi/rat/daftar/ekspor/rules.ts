import { LABEL_STATUS_LAPORAN } from '../../../laporan/rules';
import { LABEL_CARA_HUBUNG } from '../../pengingat/rules';
import { LABEL_KEADAAN_RAT } from '../../rules';
import type { BarisRat } from '../types';

type Sel = string | number | null;

/** Columns of the export, each with the text of its head. */
const KOLOM: readonly [string, (baris: BarisRat) => Sel][] = [
  ['Nama', (b) => b.nama],
  ['Jenis', (b) => b.jenis],
  ['Kelurahan dan kecamatan', (b) => b.wilayah],
  ['Keadaan RAT', (b) => LABEL_KEADAAN_RAT[b.keadaan]],
  ['Tahun buku RAT terakhir', (b) => b.ratTahunBuku],
  ['Tahun buku berturut-turut tanpa RAT', (b) => b.tanpaRat ?? 'tidak tercatat'],
  ['Laporan yang sedang berjalan', (b) => (b.laporan ? LABEL_STATUS_LAPORAN[b.laporan] : '')],
  ['Cara dihubungi', (b) => LABEL_CARA_HUBUNG[b.hubung]],
  ['Telepon kantor', (b) => b.telepon],
  ['Terakhir diingatkan', (b) => b.pengingat?.pada ?? 'belum pernah'],
];

export const KEPALA_EKSPOR_RAT = KOLOM.map(([kepala]) => kepala);

/** One koperasi as cells; the CSV writer makes them safe. */
export const barisEksporRat = (baris: BarisRat): Sel[] => KOLOM.map(([, tulis]) => tulis(baris));
