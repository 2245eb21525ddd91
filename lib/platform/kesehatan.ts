import 'server-only';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { sekarang } from './clock';
import { sambunganSendiri } from './db/client';
import { kodeGalat } from './db/galat';
import { env } from './env';

export type KeadaanBasisData = 'terhubung' | 'hanya dapat dibaca' | 'penuh' | 'putus';
export type KeadaanBerkas = 'dapat ditulis' | 'penuh' | 'tidak dapat ditulis';

/** Room for a dozen of the largest uploads, or four more segments of PostgreSQL's own log. */
const RUANG_PALING_SEDIKIT = 64 * 1024 * 1024;
/** Anybody may ask; the disk is asked no more often than this. */
const SELANG_MILIDETIK = 5_000;
/** How long the database may take to let the portal in, and to answer; twice as long as a busy one needs. */
const BATAS_MILIDETIK = 3_500;

/*
 * Makes the database server write some hundred kilobytes into a temporary file of its own and forget them:
 * the cheapest thing that fails on a full disk. A row that is written and rolled back would not tell: it
 * goes into memory and into log segments that were laid out before. Several statements sent as one are one
 * transaction, so the setting ends with it.
 */
const TULIS_SEMENTARA = `SET LOCAL work_mem = '64kB';
  SELECT count(*) FROM generate_series(1, 20000);
  SELECT current_setting('transaction_read_only') AS "hanyaBaca"`;

async function periksaTulis(klien: pg.Client): Promise<KeadaanBasisData> {
  try {
    const hasil = (await klien.query(TULIS_SEMENTARA)) as unknown as { rows: object[] }[];
    const baris = hasil.at(-1)?.rows[0] as { hanyaBaca: string } | undefined;
    return baris?.hanyaBaca === 'on' ? 'hanya dapat dibaca' : 'terhubung';
  } catch (galat) {
    // Class 53 without "too many connections": no room on the disk, or more than the server allows.
    if (/^53[14]/.test(kodeGalat(galat) ?? '')) return 'penuh';
    throw galat;
  }
}

let tertulis: { pada: number; keadaan: KeadaanBasisData } | undefined;

/*
 * Over a connection that is made for it. One of the pool would go on answering while the server lets nobody in any
 * more, until the pool needs another; and a question that is never answered would keep its place in the pool. It
 * costs a few milliseconds, and no more than one is made at a time.
 */
async function periksaBasisData(): Promise<KeadaanBasisData> {
  const klien = sambunganSendiri(BATAS_MILIDETIK);
  try {
    await klien.connect();
    const pada = sekarang().getTime();
    if (tertulis && pada - tertulis.pada < SELANG_MILIDETIK) await klien.query('SELECT 1');
    else tertulis = { pada, keadaan: await periksaTulis(klien) };
    return tertulis.keadaan;
  } catch {
    return 'putus';
  } finally {
    // Not waited for: a server that hangs does not say goodbye. With a question open it is cut at once.
    klien.end().catch(() => undefined);
  }
}

/**
 * Whether uploads can be stored: the folder takes a file, and its disk has room.
 *
 * @param ruang bytes that must be free
 */
export async function periksaFolder(
  folder: string,
  ruang = RUANG_PALING_SEDIKIT,
): Promise<KeadaanBerkas> {
  const akar = resolve(folder);
  const percobaan = join(akar, `.periksa-${process.pid}`);
  try {
    await mkdir(akar, { recursive: true, mode: 0o700 });
    const { bavail, bsize, blocks } = await statfs(akar);
    // Some network disks do not tell their size.
    if (blocks > 0 && bavail * bsize < ruang) return 'penuh';
    const berkas = await open(percobaan, 'w', 0o600);
    try {
      await berkas.writeFile(Buffer.alloc(4096, 1));
      await berkas.datasync();
    } finally {
      await berkas.close();
      await rm(percobaan, { force: true });
    }
    return 'dapat ditulis';
  } catch (galat) {
    const { code } = galat as { code?: string };
    return code === 'ENOSPC' || code === 'EDQUOT' ? 'penuh' : 'tidak dapat ditulis';
  }
}

/** One question at a time; whoever asks meanwhile gets the same answer. */
function bersama<T>(tanya: () => Promise<T>): () => Promise<T> {
  let berjalan: Promise<T> | undefined;
  return () => {
    berjalan ??= tanya().finally(() => {
      berjalan = undefined;
    });
    return berjalan;
  };
}

/** At most one question within a time; whoever asks meanwhile gets the same answer. */
function jarang<T>(tanya: () => Promise<T>): () => Promise<T> {
  let terakhir: { pada: number; hasil: Promise<T> } | undefined;
  return () => {
    const pada = sekarang().getTime();
    if (!terakhir || pada - terakhir.pada >= SELANG_MILIDETIK) terakhir = { pada, hasil: tanya() };
    return terakhir.hasil;
  };
}

const basisDataBersama = bersama(periksaBasisData);
const folderJarang = jarang(() => periksaFolder(env().FOLDER_BERKAS));

export interface Kesehatan {
  basisData: KeadaanBasisData;
  berkas: KeadaanBerkas;
}

/**
 * Whether the portal can read and write. That the database lets the portal in and answers is asked each time; that it
 * and the folder of the files can be written, every few seconds.
 */
export async function bacaKesehatan(): Promise<Kesehatan> {
  const [basisData, berkas] = await Promise.all([basisDataBersama(), folderJarang()]);
  return { basisData, berkas };
}
