import 'server-only';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sekarang } from './clock';
import { kolam } from './db/client';
import { kodeGalat } from './db/galat';
import { env } from './env';

export type KeadaanBasisData = 'terhubung' | 'hanya dapat dibaca' | 'penuh' | 'putus';
export type KeadaanBerkas = 'dapat ditulis' | 'penuh' | 'tidak dapat ditulis';

/** Room for a dozen of the largest uploads, or four more segments of PostgreSQL's own log. */
const RUANG_PALING_SEDIKIT = 64 * 1024 * 1024;
/** Anybody may ask; the disk is asked no more often than this. */
const SELANG_MILIDETIK = 5_000;

/*
 * Makes the database server write some hundred kilobytes into a temporary file of its own and forget them:
 * the cheapest thing that fails on a full disk. A row that is written and rolled back would not tell: it
 * goes into memory and into log segments that were laid out before. Several statements sent as one are one
 * transaction, so the setting ends with it.
 */
const TULIS_SEMENTARA = `SET LOCAL work_mem = '64kB';
  SELECT count(*) FROM generate_series(1, 20000);
  SELECT current_setting('transaction_read_only') AS "hanyaBaca"`;

async function periksaTulis(): Promise<KeadaanBasisData> {
  try {
    const hasil = (await kolam().query(TULIS_SEMENTARA)) as unknown as { rows: object[] }[];
    const baris = hasil.at(-1)?.rows[0] as { hanyaBaca: string } | undefined;
    return baris?.hanyaBaca === 'on' ? 'hanya dapat dibaca' : 'terhubung';
  } catch (galat) {
    // Class 53 without "too many connections": no room on the disk, or more than the server allows.
    return /^53[14]/.test(kodeGalat(galat) ?? '') ? 'penuh' : 'putus';
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

interface Tersimpan<T> {
  pada: number;
  hasil: Promise<T>;
}

/** At most one question within a time; whoever asks meanwhile gets the same answer. */
function jarang<T>(tanya: () => Promise<T>): () => Promise<T> {
  let terakhir: Tersimpan<T> | undefined;
  return () => {
    const pada = sekarang().getTime();
    if (!terakhir || pada - terakhir.pada >= SELANG_MILIDETIK) terakhir = { pada, hasil: tanya() };
    return terakhir.hasil;
  };
}

const tulisJarang = jarang(periksaTulis);
const folderJarang = jarang(() => periksaFolder(env().FOLDER_BERKAS));

export interface Kesehatan {
  basisData: KeadaanBasisData;
  berkas: KeadaanBerkas;
}

/**
 * Whether the portal can read and write. That the database answers is asked each time; that it and the
 * folder of the files can be written, every few seconds.
 */
export async function bacaKesehatan(): Promise<Kesehatan> {
  const [basisData, berkas] = await Promise.all([
    kolam()
      .query('SELECT 1')
      .then(tulisJarang, (): KeadaanBasisData => 'putus'),
    folderJarang(),
  ]);
  return { basisData, berkas };
}
