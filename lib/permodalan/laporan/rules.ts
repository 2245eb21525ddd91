import { hitungBulan, tambahHari } from '@/lib/platform/clock';
import type { HasilPinjaman, Kolektibilitas } from '@/lib/platform/db/generated/enums';
import { formatRupiah } from '@/lib/platform/format';
import type { Peringatan } from '@/lib/platform/periksa';
import { LABEL_HASIL, LABEL_KOLEKTIBILITAS } from '../rules';
import type { IsiLaporan, LaporanBertanggal } from './types';

/** 'YYYY-MM' */
const POLA_BULAN = /^(\d{4})-(0[1-9]|1[0-2])$/;
const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const adalahBulan = (teks: string): boolean => POLA_BULAN.test(teks);

/** '2026-03' → 'Maret 2026'. */
export const namaBulan = (bulan: string): string =>
  `${NAMA_BULAN[Number(bulan.slice(5, 7)) - 1]} ${bulan.slice(0, 4)}`;

/** The month so many months later; earlier when negative. */
export function geserBulan(bulan: string, jumlah: number): string {
  const ke = hitungBulan(bulan) - 1 + jumlah;
  return `${Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}`;
}

export const awalBulan = (bulan: string): string => `${bulan}-01`;

/**
 * The day on which the report of a month is due, ISO.
 *
 * @param tanggal day of the next month, 1–28
 */
export const tenggatLaporan = (bulan: string, tanggal: number): string =>
  `${geserBulan(bulan, 1)}-${String(tanggal).padStart(2, '0')}`;

/** The first day on which a month can be reported, ISO: its last, as the report gives the totals of its end. */
export const mulaiLapor = (bulan: string): string =>
  tambahHari(awalBulan(geserBulan(bulan, 1)), -1);

/** Whether a month can be reported on a day, ISO in Jakarta. */
export const dapatDilaporkan = (bulan: string, hariIni: string): boolean =>
  hariIni >= mulaiLapor(bulan);

/**
 * Whether changing a report needs a reason: figures that others have counted since the deadline are not
 * rewritten in silence. A first report that comes late needs none.
 */
export const perluAlasan = (tenggat: string, hariIni: string, sudahDilaporkan: boolean): boolean =>
  sudahDilaporkan && hariIni > tenggat;

/** Fewest characters of such a reason. */
export const ALASAN_PALING_PENDEK = 10;

export const alasanCukup = (alasan: string | undefined): boolean =>
  (alasan?.trim().length ?? 0) >= ALASAN_PALING_PENDEK;

/**
 * Which reminder about a month is due today: 1 in the days before the deadline, 2 once it has passed,
 * none while the month still runs or the deadline is far.
 */
export function pengingatKe(bulan: string, tanggal: number, hariIni: string): 1 | 2 | null {
  const tenggat = tenggatLaporan(bulan, tanggal);
  if (hariIni > tenggat) return 2;
  const mulai = `${tenggat.slice(0, 8)}${String(Math.max(1, tanggal - HARI_SEBELUM)).padStart(2, '0')}`;
  return hariIni >= mulai ? 1 : null;
}
const HARI_SEBELUM = 4;

/** What was typed for one loan; undefined where a field was left empty. */
export interface BarisMentah {
  sisaPokok: bigint | undefined;
  tunggakan: bigint | undefined;
  kolektibilitas: Kolektibilitas | undefined;
  hasil: HasilPinjaman;
}

/** A row nobody filled in: it is left for later. */
export const barisKosong = (baris: BarisMentah): boolean =>
  baris.hasil === 'BERJALAN' &&
  baris.sisaPokok === undefined &&
  baris.tunggakan === undefined &&
  baris.kolektibilitas === undefined;

/**
 * Completes a row: what is paid off owes nothing, and arrears that were left empty are none.
 *
 * @returns the report, or messages by field
 */
export function lengkapiBaris(
  baris: BarisMentah,
): { ok: true; isi: IsiLaporan } | { ok: false; galat: Partial<Record<keyof IsiLaporan, string>> } {
  const { hasil } = baris;
  if (hasil === 'LUNAS') {
    const sisa = (baris.sisaPokok ?? 0n) + (baris.tunggakan ?? 0n);
    if (sisa > 0n) {
      return {
        ok: false,
        galat: { sisaPokok: 'Yang lunas tidak punya sisa pokok atau tunggakan.' },
      };
    }
    const kolektibilitas = baris.kolektibilitas ?? 'LANCAR';
    return { ok: true, isi: { sisaPokok: 0n, tunggakan: 0n, kolektibilitas, hasil } };
  }
  const galat: Partial<Record<keyof IsiLaporan, string>> = {};
  const kolektibilitas = baris.kolektibilitas ?? (hasil === 'DIHAPUSBUKUKAN' ? 'MACET' : undefined);
  if (baris.sisaPokok === undefined) galat.sisaPokok = 'Isi sisa pokok pada akhir bulan.';
  else if (baris.sisaPokok === 0n && hasil === 'BERJALAN') {
    galat.hasil = 'Sisa pokoknya nol. Pilih Lunas, atau isi sisa pokok yang benar.';
  }
  if (kolektibilitas === undefined) galat.kolektibilitas = 'Pilih kolektibilitasnya.';
  if (baris.sisaPokok === undefined || kolektibilitas === undefined || galat.hasil) {
    return { ok: false, galat };
  }
  return {
    ok: true,
    isi: { sisaPokok: baris.sisaPokok, tunggakan: baris.tunggakan ?? 0n, kolektibilitas, hasil },
  };
}

/**
 * Doubts about a report: possible, yet worth a second look. What is owed only falls, so it is held against
 * the report before and the one after; arrears above all that is owed are most often a digit too many.
 */
export function peringatanLaporan(
  isi: IsiLaporan,
  {
    nama,
    lalu,
    nanti,
  }: { nama: string; lalu: LaporanBertanggal | null; nanti: LaporanBertanggal | null },
): string[] {
  const pesan: string[] = [];
  if (lalu && isi.sisaPokok > lalu.sisaPokok) {
    pesan.push(
      `${nama}: sisa pokok naik dari ${formatRupiah(lalu.sisaPokok)} menjadi ${formatRupiah(isi.sisaPokok)}.`,
    );
  }
  if (nanti && isi.sisaPokok < nanti.sisaPokok) {
    pesan.push(
      `${nama}: sisa pokok ${formatRupiah(isi.sisaPokok)} lebih kecil daripada laporan ${namaBulan(nanti.bulan)}, ${formatRupiah(nanti.sisaPokok)}. Betulkan juga laporan itu bila salah.`,
    );
  }
  if (isi.tunggakan > isi.sisaPokok) {
    pesan.push(
      `${nama}: tunggakan ${formatRupiah(isi.tunggakan)} lebih besar daripada sisa pokoknya, ${formatRupiah(isi.sisaPokok)}. Periksa banyaknya nol.`,
    );
  }
  if (isi.hasil === 'BERJALAN' && isi.tunggakan > 0n && isi.kolektibilitas === 'LANCAR') {
    pesan.push(`${nama}: ada tunggakan ${formatRupiah(isi.tunggakan)}, tetapi ditulis lancar.`);
  }
  if (isi.hasil === 'BERJALAN' && isi.tunggakan === 0n && isi.kolektibilitas !== 'LANCAR') {
    pesan.push(
      `${nama}: ditulis ${LABEL_KOLEKTIBILITAS[isi.kolektibilitas].toLowerCase()}, tetapi tidak ada tunggakan.`,
    );
  }
  return pesan;
}

export const sebagaiPeringatan = (pesan: readonly string[]): Peringatan[] =>
  pesan.map((satu, i) => ({ kode: `LAPORAN_${i}`, pesan: satu }));

/** A report in one line, for conflicts. */
export const tulisLaporan = (isi: IsiLaporan): string =>
  isi.hasil === 'BERJALAN'
    ? `sisa ${formatRupiah(isi.sisaPokok)}, tunggakan ${formatRupiah(isi.tunggakan)}, ${LABEL_KOLEKTIBILITAS[isi.kolektibilitas].toLowerCase()}`
    : LABEL_HASIL[isi.hasil].toLowerCase();

/** The version of a whole page of a month: it changes with every report in it. */
export const versiBulan = (pinjaman: readonly { kini: { versi: number } | null }[]): number =>
  pinjaman.reduce((jumlah, { kini }) => jumlah + (kini?.versi ?? 0), 0);

/** Name of a field of a loan in the form of a month. */
export const namaIsian = (id: string, isian: keyof IsiLaporan): string => `p.${id}.${isian}`;

export type AlasanLaporan =
  | 'TIDAK_DITEMUKAN'
  | 'BULAN_BELUM_SELESAI'
  | 'KOSONG'
  | 'BARIS_SALAH'
  | 'SUDAH_BERUBAH'
  | 'PERLU_ALASAN'
  | 'PERLU_DIPERIKSA';

export const PESAN_LAPORAN: Record<AlasanLaporan, string> = {
  TIDAK_DITEMUKAN: 'Pinjaman atau koperasi ini tidak ditemukan. Muat ulang halaman.',
  BULAN_BELUM_SELESAI:
    'Bulan ini belum berakhir, jadi belum ada yang disimpan. Laporannya diterima mulai hari terakhir bulan itu.',
  KOSONG: 'Belum ada yang diisi. Isi paling sedikit satu pinjaman.',
  BARIS_SALAH: 'Ada pinjaman yang isiannya belum benar.',
  SUDAH_BERUBAH: '',
  PERLU_ALASAN: '',
  PERLU_DIPERIKSA: '',
};
