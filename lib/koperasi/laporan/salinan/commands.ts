import 'server-only';
import type { Tx } from '@/lib/platform/db/transaksi';

/** Keeps the copy of the latest verified RAT at the koperasi, whenever the verified reports changed. */
export async function salinRat(tx: Tx, koperasiId: string): Promise<void> {
  const terakhir = await tx.laporanTahunan.findFirst({
    where: { koperasiId, status: 'TERVERIFIKASI', tanggalRat: { not: null } },
    orderBy: { tahunBuku: 'desc' },
    select: { tahunBuku: true, tanggalRat: true },
  });
  await tx.koperasi.update({
    where: { id: koperasiId },
    data: { ratTahunBuku: terakhir?.tahunBuku ?? null, ratTanggal: terakhir?.tanggalRat ?? null },
    select: { id: true },
  });
}
