import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import {
  daftarUsaha,
  gabungSyarat,
  HALAMAN_KOSONG,
  type HalamanUsaha,
  KOLOM_REKAP,
  syaratCari,
  syaratPencatat,
  syaratSaringan,
  syaratWewenang,
} from '../reads';
import { BATAS_HITUNG } from '../rules';
import type { SaringanUsaha } from '../schema';

/** How many there are; `lebih` when counting stopped there. */
export interface JumlahUsaha {
  jumlah: number;
  lebih: boolean;
}

/**
 * A page of the list with its count. Each may spare the other the work: what is counted as none need
 * not be looked for, and what fits on one page is counted by looking at it.
 */
export async function halamanDanJumlah(
  by: Wewenang<'umkm:baca'>,
  saringan: SaringanUsaha,
  kata: readonly string[],
): Promise<{ halaman: HalamanUsaha; jumlah: JumlahUsaha }> {
  if (kata.length === 0) {
    const jumlah = await jumlahUsaha(by, saringan, kata);
    const halaman = jumlah.jumlah === 0 ? HALAMAN_KOSONG : await daftarUsaha(by, saringan, kata);
    return { halaman, jumlah };
  }
  const halaman = await daftarUsaha(by, saringan, kata);
  const seluruhnya = halaman.sebelum === null && halaman.setelah === null;
  return {
    halaman,
    jumlah: seluruhnya
      ? { jumlah: halaman.baris.length, lebih: false }
      : await jumlahUsaha(by, saringan, kata),
  };
}

/** A right over one's own businesses speaks of the owner, of whom the kept counts know nothing. */
const hanyaWilayah = (by: Wewenang<'umkm:baca'>): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis === 'semua') ||
  by.hak.every(({ lingkup }) => lingkup.jenis === 'kelurahan');

/** How long a large count may be shown again, in milliseconds; smaller ones are read every time. */
const UMUR_JUMLAH = 3_000;
/** 'More than a thousand' stays true for longer. */
const UMUR_LEBIH = 60_000;
const SIMPANAN_PALING_BANYAK = 500;
const simpanan = new Map<string, { n: number; hingga: number }>();

/** A count, again for a while when it is large; `hitung` reads it. */
async function denganSimpanan(
  kunci: string,
  umur: number,
  hitung: () => Promise<number>,
): Promise<number> {
  const kini = sekarang().getTime();
  const ada = simpanan.get(kunci);
  if (ada && ada.hingga > kini) return ada.n;
  const n = await hitung();
  if (simpanan.size >= SIMPANAN_PALING_BANYAK) simpanan.clear();
  if (n > BATAS_HITUNG) simpanan.set(kunci, { n, hingga: kini + umur });
  return n;
}

async function satuAngka(sql: string, nilai: readonly unknown[]): Promise<number> {
  const { rows } = await kolam().query<{ n: number }>(sql, [...nilai]);
  return rows[0]?.n ?? 0;
}

/**
 * Counts what a filter reaches: exact from the kept counts when only their dimensions filter, else by
 * counting up to a limit.
 */
export async function jumlahUsaha(
  by: Wewenang<'umkm:baca'>,
  saringan: SaringanUsaha,
  kata: readonly string[],
): Promise<JumlahUsaha> {
  if (kata.length === 0 && hanyaWilayah(by) && !saringan.pencatat) {
    const { sql, nilai } = gabungSyarat([
      ...syaratWewenang(by),
      ...syaratSaringan(saringan, KOLOM_REKAP),
    ]);
    const jumlah = await denganSimpanan(JSON.stringify([sql, nilai]), UMUR_JUMLAH, () =>
      satuAngka(`SELECT coalesce(sum(jumlah), 0)::int AS n FROM rekap_usaha WHERE ${sql}`, nilai),
    );
    return { jumlah, lebih: false };
  }
  return hitungSampaiBatas(by, saringan, kata);
}

async function hitungSampaiBatas(
  by: Wewenang<'umkm:baca'>,
  saringan: SaringanUsaha,
  kata: readonly string[],
): Promise<JumlahUsaha> {
  const { sql, nilai } = gabungSyarat([
    ...syaratWewenang(by),
    ...syaratSaringan(saringan),
    ...syaratPencatat(by, saringan),
    ...syaratCari(kata),
  ]);
  const n = await denganSimpanan(JSON.stringify([sql, nilai]), UMUR_LEBIH, () =>
    satuAngka(
      `SELECT count(*)::int AS n FROM (SELECT 1 FROM usaha WHERE ${sql} LIMIT ${BATAS_HITUNG + 1}) t`,
      nilai,
    ),
  );
  return { jumlah: Math.min(n, BATAS_HITUNG), lebih: n > BATAS_HITUNG };
}
