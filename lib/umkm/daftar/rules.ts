import type { StatusUsaha } from '@/lib/platform/db/generated/enums';
import type { SaringanUsaha } from './schema';

/** Rules of the office's list: what a search may ask, and which filters a kept count can answer. */

export const URUTAN = ['terbaru', 'terlama', 'nama', 'nama-turun'] as const;
export type Urutan = (typeof URUTAN)[number];

/** Several states that people speak of as one. */
export const STATUS_GABUNGAN = {
  BELUM_DIVERIFIKASI: ['DIAJUKAN', 'PERLU_PERBAIKAN'],
  MASIH_BERJALAN: ['DIAJUKAN', 'PERLU_PERBAIKAN', 'TERVERIFIKASI'],
} as const satisfies Record<string, readonly StatusUsaha[]>;
export type StatusGabungan = keyof typeof STATUS_GABUNGAN;
export const NAMA_STATUS_GABUNGAN = ['BELUM_DIVERIFIKASI', 'MASIH_BERJALAN'] as const;

export const LABEL_STATUS_GABUNGAN: Record<StatusGabungan, string> = {
  BELUM_DIVERIFIKASI: 'Belum diverifikasi (menunggu atau perlu diperbaiki)',
  MASIH_BERJALAN: 'Semua kecuali tidak aktif',
};

/** The states that a filter stands for. */
export const statusSaringan = (status: StatusUsaha | StatusGabungan): readonly StatusUsaha[] =>
  status in STATUS_GABUNGAN ? STATUS_GABUNGAN[status as StatusGabungan] : [status as StatusUsaha];

export const UKURAN_HALAMAN = 25;
/** Beyond this nobody counts by eye. */
export const BATAS_HITUNG = 1_000;

const KATA_PALING_BANYAK = 6;

export type PolaCari = { ok: true; kata: string[] } | { ok: false; pesan: string };

/**
 * Words of a search, all of which must occur somewhere in the text fields. A word needs three letters
 * or digits in a row, or the whole register would have to be read; shorter ones may stand beside one.
 */
export function polaCari(cari: string): PolaCari {
  const kata = [...new Set(cari.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean))];
  if (kata.length === 0) return { ok: true, kata: [] };
  if (kata.length > KATA_PALING_BANYAK) {
    return { ok: false, pesan: `Tulis paling banyak ${KATA_PALING_BANYAK} kata.` };
  }
  if (!kata.some((satu) => /[\p{L}\p{N}]{3}/u.test(satu))) {
    return {
      ok: false,
      pesan:
        'Tulis paling sedikit 3 huruf atau angka berurutan, misalnya tiga huruf dari nama usaha.',
    };
  }
  return { ok: true, kata };
}

/** A word as a LIKE pattern: what the user typed means itself. */
export const sebagaiPola = (kata: string): string => `%${kata.replace(/[\\%_]/g, '\\$&')}%`;

/** Filters in force, without search, order and place in the list. */
export const jumlahSaringan = (saringan: SaringanUsaha): number =>
  [
    saringan.status,
    saringan.kecamatan,
    saringan.kelurahan,
    saringan.jenis,
    saringan.skala,
    saringan.anggota,
    saringan.perempuan,
    saringan.nib,
    saringan.pencatat,
  ].filter((satu) => satu !== undefined).length;

export interface KursorUsaha {
  id: string;
  /** Only where the list is ordered by name. */
  nama: string;
}

/** A place in the list as text for an address. */
export const tulisKursor = (baris: KursorUsaha, urut: Urutan): string =>
  urut === 'terbaru' || urut === 'terlama'
    ? baris.id
    : `${baris.id}~${encodeURIComponent(baris.nama)}`;

const POLA_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The place back from an address; null when it is none, which begins at the start. */
export function bacaKursor(teks: string | undefined, urut: Urutan): KursorUsaha | null {
  if (!teks || teks.length > 700) return null;
  const [id = '', nama] = teks.split('~');
  if (!POLA_ID.test(id)) return null;
  if (urut === 'terbaru' || urut === 'terlama') return nama === undefined ? { id, nama: '' } : null;
  if (nama === undefined) return null;
  try {
    const terbaca = decodeURIComponent(nama);
    return terbaca.includes('\0') ? null : { id, nama: terbaca };
  } catch {
    return null;
  }
}
