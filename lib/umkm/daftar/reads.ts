import 'server-only';
import { syaratLingkup, type Wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { KELURAHAN } from '@/lib/wilayah/data';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import type { Pengubah } from '../perubahan/reads';
import type { BarisUsaha } from '../types';
import {
  bacaKursor,
  sebagaiPola,
  statusSaringan,
  tulisKursor,
  UKURAN_HALAMAN,
  type Urutan,
} from './rules';
import type { SaringanUsaha } from './schema';

/*
 * The list of up to a million businesses, in SQL by hand: Prisma would join and count where an index
 * can simply be walked.
 */

/** A condition with its values; `$` marks where the number of a parameter goes. */
export interface Syarat {
  sql: string;
  nilai: unknown[];
}

/** Joins conditions and numbers their parameters. */
export function gabungSyarat(daftar: readonly Syarat[], mulai = 0): Syarat {
  const nilai: unknown[] = [];
  const sql = daftar.map((satu) => {
    let ke = 0;
    const teks = satu.sql.replace(/\$\$/g, () => {
      ke += 1;
      return `$${mulai + nilai.length + ke}`;
    });
    nilai.push(...satu.nilai);
    return teks;
  });
  return { sql: sql.length === 0 ? 'true' : sql.join(' AND '), nilai };
}

/** Which records a right reaches, on the columns of `usaha`. */
export function syaratWewenang(by: Wewenang<'umkm:baca'> | Wewenang<'umkm:ekspor'>): Syarat[] {
  const lingkup = syaratLingkup<Syarat>(by, {
    kelurahan: (kode) => ({ sql: 'kelurahan_kode = $$', nilai: [kode] }),
    diri: (penggunaId) => ({
      sql: 'pelaku_usaha_id IN (SELECT p.id FROM pelaku_usaha p WHERE p.pengguna_id = $$::uuid)',
      nilai: [penggunaId],
    }),
  });
  if (lingkup === 'semua') return [];
  if (lingkup.length === 0) return [{ sql: 'false', nilai: [] }];
  return [
    {
      sql: `(${lingkup.map((satu) => satu.sql).join(' OR ')})`,
      nilai: lingkup.flatMap((satu) => satu.nilai),
    },
  ];
}

/** Without what the reader wrote down; of nobody's writing is somebody else's. */
export function syaratPencatat(
  by: Wewenang<'umkm:baca'> | Wewenang<'umkm:ekspor'>,
  { pencatat }: SaringanUsaha,
): Syarat[] {
  const { penggunaId } = by.pelaku;
  return pencatat && penggunaId
    ? [{ sql: '(dibuat_oleh IS NULL OR dibuat_oleh <> $$::uuid)', nilai: [penggunaId] }]
    : [];
}

/** Names of the columns that filters speak of: those of the table, or of the kept counts. */
const KOLOM_USAHA = {
  skala: 'skala_efektif',
  anggota: 'pemilik_anggota',
  nib: '(nib IS NOT NULL)',
} as const;
export const KOLOM_REKAP = { skala: 'skala', anggota: 'anggota', nib: 'punya_nib' } as const;

/** The filters that both the table and the kept counts know. */
export function syaratSaringan(
  saringan: SaringanUsaha,
  kolom: Record<keyof typeof KOLOM_USAHA, string> = KOLOM_USAHA,
): Syarat[] {
  const hasil: Syarat[] = [];
  const tambah = (sql: string, ...nilai: unknown[]) => hasil.push({ sql, nilai });
  if (saringan.status) {
    const [satu, ...lain] = statusSaringan(saringan.status);
    // One state alone walks an index.
    if (lain.length === 0) tambah('status = $$::"StatusUsaha"', satu);
    else tambah('status = ANY($$::"StatusUsaha"[])', [satu, ...lain]);
  }
  if (saringan.kelurahan) tambah('kelurahan_kode = $$', saringan.kelurahan);
  else if (saringan.kecamatan) {
    const kode = KELURAHAN.filter((satu) => satu.kecamatanKode === saringan.kecamatan);
    tambah(
      'kelurahan_kode = ANY($$::text[])',
      kode.map((satu) => satu.kode),
    );
  }
  if (saringan.jenis) tambah('jenis_usaha_kode = $$', saringan.jenis);
  if (saringan.skala) tambah(`${kolom.skala} = $$::"SkalaUsaha"`, saringan.skala);
  if (saringan.anggota) tambah(`${kolom.anggota} = $$`, saringan.anggota === 'ya');
  if (saringan.perempuan) tambah('perempuan = $$', saringan.perempuan === 'ya');
  if (saringan.nib) tambah(`${kolom.nib} = $$`, saringan.nib === 'ya');
  return hasil;
}

/** A whole number of the register or a whole NIB is looked up; other words are looked for. */
function syaratKata(kata: string): Syarat {
  if (/^umkm-\d{4}-\d{6,}$/.test(kata)) return { sql: 'nomor = $$', nilai: [kata.toUpperCase()] };
  if (/^\d{13}$/.test(kata)) return { sql: 'nib = $$', nilai: [kata] };
  return { sql: 'cari LIKE $$', nilai: [sebagaiPola(kata)] };
}

export const syaratCari = (kata: readonly string[]): Syarat[] => kata.map(syaratKata);

interface Letak {
  urut: Urutan;
  mundur: boolean;
  /** Row to go on from, in the direction of reading. */
  kursor: { id: string; nama: string } | null;
}

/** Order of reading: backwards from a cursor when one goes to the page before. */
function urutanSql({ urut, mundur }: Letak): { order: string; tanda: '<' | '>'; nama: boolean } {
  const menurun = (urut === 'terbaru' || urut === 'nama-turun') !== mundur;
  const arah = menurun ? 'DESC' : 'ASC';
  const nama = urut === 'nama' || urut === 'nama-turun';
  return {
    order: nama ? `nama ${arah}, id ${arah}` : `id ${arah}`,
    tanda: menurun ? '<' : '>',
    nama,
  };
}

function syaratKursor(letak: Letak): Syarat[] {
  if (!letak.kursor) return [];
  const { tanda, nama } = urutanSql(letak);
  return nama
    ? [{ sql: `(nama, id) ${tanda} ($$, $$::uuid)`, nilai: [letak.kursor.nama, letak.kursor.id] }]
    : [{ sql: `id ${tanda} $$::uuid`, nilai: [letak.kursor.id] }];
}

const KOLOM = `id, nomor, nama, nama_pemilik AS "namaPemilik", jenis_usaha_kode AS jenis,
  kelurahan_kode AS kelurahan, status, skala_efektif AS skala, pemilik_anggota AS anggota,
  dibuat_pada AS "dibuatPada"`;

interface BarisSql {
  id: string;
  nomor: string;
  nama: string;
  namaPemilik: string;
  jenis: string;
  kelurahan: string;
  status: BarisUsaha['status'];
  skala: string | null;
  anggota: boolean;
  dibuatPada: Date;
}

/** Rows looked at in order before the text index is asked instead. */
const LANGKAH_JALAN = 4_000;
/** Most finds that are put in another order than that of registration. */
const BATAS_URUT = 5_000;

/**
 * Without text: the planner walks the index of the order or of a filter. With text, two ways: a
 * frequent word is found soon by walking in order, a rare one by the trigram index; each is slow where
 * the other is fast. So the first few thousand rows are walked, and only if they do not fill the page
 * the trigram index is asked.
 */
async function baca(
  saringan: readonly Syarat[],
  kata: readonly string[],
  letak: Letak,
): Promise<{ baris: BarisSql[]; terlaluBanyak: boolean }> {
  const batas = UKURAN_HALAMAN + 1;
  const { order, nama } = urutanSql(letak);
  const dasar = [...saringan, ...syaratKursor(letak)];
  if (kata.length === 0) {
    const { sql, nilai } = gabungSyarat(dasar);
    const { rows } = await kolam().query<BarisSql>(
      `SELECT ${KOLOM} FROM usaha WHERE ${sql} ORDER BY ${order} LIMIT ${batas}`,
      nilai,
    );
    return { baris: rows, terlaluBanyak: false };
  }
  const cari = syaratCari(kata);
  // A number that is looked up whole needs no walk.
  if (cari.every((satu) => satu.sql.startsWith('cari'))) {
    const dekat = await bacaDekat(dasar, cari, order, batas);
    if (dekat.length === batas) return { baris: dekat, terlaluBanyak: false };
  }
  const semua = gabungSyarat([...saringan, ...cari]);
  const sisa = gabungSyarat(syaratKursor(letak), semua.nilai.length);
  // Finds are gathered first, so that the planner cannot choose to walk the whole order instead.
  const { rows } = await kolam().query<BarisSql & { banyak: boolean }>(
    `WITH cocok AS MATERIALIZED (
       SELECT ${KOLOM} FROM usaha WHERE ${semua.sql}${nama ? ` LIMIT ${BATAS_URUT + 1}` : ''}
     )
     SELECT c.*, ${nama ? `(SELECT count(*) FROM cocok) > ${BATAS_URUT}` : 'false'} AS banyak
     FROM cocok c WHERE ${sisa.sql} ORDER BY ${order} LIMIT ${batas}`,
    [...semua.nilai, ...sisa.nilai],
  );
  return { baris: rows, terlaluBanyak: rows[0]?.banyak ?? false };
}

/** Conditions that an index in this order answers: those in front of it, and the place to go on from. */
const berindeks = ({ sql }: Syarat, menurutNama: boolean): boolean =>
  menurutNama
    ? sql.startsWith('(nama, id) ')
    : /^\(?(kelurahan_kode|status|jenis_usaha_kode) = \$\$|^id [<>] /.test(sql);

/**
 * Finds among the next few thousand rows of the order. Only conditions with an index of their own
 * choose these rows, so that no more are ever touched; the others look at them.
 */
async function bacaDekat(
  dasar: readonly Syarat[],
  cari: readonly Syarat[],
  order: string,
  batas: number,
): Promise<BarisSql[]> {
  const diIndeks = (satu: Syarat) => berindeks(satu, order.startsWith('nama'));
  const jalan = gabungSyarat(dasar.filter(diIndeks));
  const sisa = gabungSyarat(
    [...dasar.filter((satu) => !diIndeks(satu)), ...cari],
    jalan.nilai.length,
  );
  const { rows } = await kolam().query<BarisSql>(
    `SELECT ${KOLOM} FROM (SELECT * FROM usaha WHERE ${jalan.sql} ORDER BY ${order} LIMIT ${LANGKAH_JALAN}) u
     WHERE ${sisa.sql} ORDER BY ${order} LIMIT ${batas}`,
    [...jalan.nilai, ...sisa.nilai],
  );
  return rows;
}

export interface HalamanUsaha extends Halaman<BarisUsaha> {
  /** So many finds that they stand in order of registration, not in the order that was asked for. */
  urutanDiganti: boolean;
}

export const HALAMAN_KOSONG: HalamanUsaha = {
  baris: [],
  sebelum: null,
  setelah: null,
  urutanDiganti: false,
};

/**
 * One page of the register within one's reach.
 *
 * @param kata words of the search, checked by `polaCari`
 */
export async function daftarUsaha(
  by: Wewenang<'umkm:baca'>,
  saringan: SaringanUsaha,
  kata: readonly string[],
): Promise<HalamanUsaha> {
  const syarat = [
    ...syaratWewenang(by),
    ...syaratSaringan(saringan),
    ...syaratPencatat(by, saringan),
  ];
  const mundur = saringan.sebelum !== undefined && saringan.setelah === undefined;
  const kursor = (urut: Urutan) => bacaKursor(mundur ? saringan.sebelum : saringan.setelah, urut);
  let urut = saringan.urut;
  let letak: Letak = { urut, kursor: kursor(urut), mundur };
  let hasil = await baca(syarat, kata, letak);
  const urutanDiganti = hasil.terlaluBanyak;
  if (urutanDiganti) {
    urut = 'terbaru';
    letak = { urut, kursor: kursor(urut), mundur };
    hasil = await baca(syarat, kata, letak);
  }
  const namaJenis = await namaJenisUsaha();
  const halaman = susunHalaman(hasil.baris, {
    ukuran: UKURAN_HALAMAN,
    mundur: letak.mundur && letak.kursor !== null,
    dariKursor: letak.kursor !== null,
    kursor: (baris) => tulisKursor(baris, urut),
  });
  return {
    ...halaman,
    urutanDiganti,
    baris: halaman.baris.map((baris) => keBaris(baris, namaJenis)),
  };
}

function keBaris(
  { jenis, kelurahan, ...sisa }: BarisSql,
  namaJenis: ReadonlyMap<string, string>,
): BarisUsaha {
  const tempat = kelurahanByKode(kelurahan);
  return {
    ...sisa,
    jenisUsaha: namaJenis.get(jenis) ?? jenis,
    kelurahan: tempat?.nama ?? kelurahan,
    kecamatan: tempat?.kecamatan ?? '',
  };
}

async function namaJenisUsaha(): Promise<Map<string, string>> {
  const { rows } = await kolam().query<{ kode: string; nama: string }>(
    'SELECT kode, nama FROM jenis_usaha ORDER BY urutan',
  );
  return new Map(rows.map(({ kode, nama }) => [kode, nama]));
}

/** Kinds of business for the filter, in their order. */
export async function pilihanJenis(
  _by: Wewenang<'umkm:baca' | 'umkm:daftar' | 'lapangan:catat'> | Pengubah,
): Promise<{ nilai: string; label: string }[]> {
  return [...(await namaJenisUsaha())].map(([nilai, label]) => ({ nilai, label }));
}
