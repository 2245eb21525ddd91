import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { type AlasanUnggah, BERKAS_LAPORAN_PALING_BANYAK } from '../rules';
import type { TujuanDokumen } from '../types';

/** Remembers who wrote in a version of a yearly report: that account cannot verify it. */
export async function catatPenulisLaporan(
  tx: Tx,
  laporanId: string,
  penggunaId: string,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE laporan_tahunan SET penulis = array_append(penulis, ${penggunaId}::uuid)
    WHERE id = ${laporanId}::uuid AND NOT (${penggunaId}::uuid = ANY (penulis))`;
}

/** Puts a stored file with a version of a yearly report; whoever does that has written in it. */
export async function sertakanKeLaporan(
  tx: Tx,
  laporanId: string,
  dokumenId: string,
  penggunaId: string,
): Promise<void> {
  await tx.dokumenLaporan.create({ data: { laporanId, dokumenId }, select: { laporanId: true } });
  await catatPenulisLaporan(tx, laporanId, penggunaId);
}

/** A report of a koperasi one acts for, held so that it is not submitted meanwhile. */
export async function tujuanLaporan(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  laporanId: string | undefined,
): Promise<Hasil<TujuanDokumen, AlasanUnggah>> {
  const hak = by.hak.filter(({ peran }) => peran === 'PETUGAS' || peran === 'PENGURUS');
  if (hak.length === 0) return tolak('JENIS_TIDAK_BOLEH');
  const laporan = laporanId
    ? await tx.laporanTahunan.findUnique({
        where: { id: laporanId },
        select: { koperasiId: true },
      })
    : null;
  const terjangkau = hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'koperasi' && lingkup.koperasiId === laporan?.koperasiId),
  );
  if (!laporanId || !laporan || !terjangkau) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  await tx.$queryRaw`SELECT 1 FROM koperasi WHERE id = ${laporan.koperasiId}::uuid FOR UPDATE`;
  const kini = await tx.laporanTahunan.findUniqueOrThrow({
    where: { id: laporanId },
    select: { status: true, _count: { select: { berkas: true } } },
  });
  if (kini.status !== 'DRAF' && kini.status !== 'DIKEMBALIKAN') return tolak('LAPORAN_TETAP');
  if (kini._count.berkas >= BERKAS_LAPORAN_PALING_BANYAK) return tolak('LAPORAN_PENUH');
  return berhasil({ koperasiId: laporan.koperasiId, laporanId });
}
