import 'server-only';
import { notFound } from 'next/navigation';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { transaksi } from '@/lib/platform/db/transaksi';
import { kodeUuid } from '@/lib/platform/isian';
import { tungguLaju } from '@/lib/platform/laju';
import { alirkanAnggotaSekunder } from '../../sekunder/reads';
import { catatEksporAnggota } from '../ekspor/commands';
import { alirkanAnggota, bukuTerjangkau } from '../reads';

/** Most lines on one print: some two hundred pages of paper. A longer book goes into a file. */
export const BATAS_CETAK = 5000;

async function kumpulkan<T>(alur: AsyncIterable<T[]>): Promise<{ baris: T[]; terpotong: boolean }> {
  const baris: T[] = [];
  for await (const potongan of alur) {
    baris.push(...potongan);
    if (baris.length > BATAS_CETAK) return { baris: baris.slice(0, BATAS_CETAK), terpotong: true };
  }
  return { baris, terpotong: false };
}

/**
 * The whole book of one koperasi for paper: a copy that leaves the portal, so with the right, the limit and
 * the entry in the trail of its file. 404 beyond one's reach.
 *
 * @returns `tunggu` seconds and no book where copies were taken too often
 */
export async function loadCetakBuku(koperasiId: string) {
  const by = await mintaWewenang('anggota:ekspor');
  const id = kodeUuid().safeParse(koperasiId);
  const koperasi = id.success ? await bukuTerjangkau(by, id.data) : null;
  if (!koperasi) notFound();
  const tunggu = await tungguLaju('ekspor', penggunaIdDari(by));
  if (tunggu > 0) return { koperasi, tunggu, buku: null };
  await transaksi((tx) => catatEksporAnggota(tx, by, { koperasiId: koperasi.id, cetak: true }));
  const orang = await kumpulkan(alirkanAnggota(by, koperasi.id, {}));
  const sekunder = koperasi.sekunder
    ? await kumpulkan(alirkanAnggotaSekunder(by, koperasi.id))
    : null;
  return {
    koperasi,
    tunggu: 0,
    buku: { orang, sekunder, oleh: by.pelaku.nama, pada: sekarang() },
  };
}
