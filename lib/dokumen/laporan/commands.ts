import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { BerkasTerperiksa } from '../isi/reads';
import { type AlasanUnggah, BERKAS_LAPORAN_PALING_BANYAK, sebutanBerkas } from '../rules';

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

/** A version of a yearly report that takes a file. */
interface LaporanTujuan {
  id: string;
  koperasiId: string;
  tahunBuku: number;
}

/**
 * Puts a stored file with a version of a yearly report, and says so in the history of the koperasi; whoever
 * does that has written in it.
 */
export async function sertakanKeLaporan(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  laporan: LaporanTujuan,
  dokumenId: string,
  berkas: BerkasTerperiksa,
): Promise<void> {
  await tx.dokumenLaporan.create({
    data: { laporanId: laporan.id, dokumenId },
    select: { laporanId: true },
  });
  await catatPenulisLaporan(tx, laporan.id, penggunaIdDari(by));
  await catat(tx, by, {
    tindakan: 'laporan.sertakan-berkas',
    objekJenis: 'koperasi',
    objekId: laporan.koperasiId,
    sesudah: {
      tahunBuku: laporan.tahunBuku,
      berkas: sebutanBerkas({ ...berkas, ukuran: berkas.isi.length }),
      dokumenId,
    },
  });
}

/**
 * A report of a koperasi one acts for, held so that it is not submitted meanwhile.
 *
 * @returns with it the file of the same kind and content that it has already: then the same form has arrived
 *   again, and the file is there as wished
 */
export async function tujuanLaporan(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  { jenis, sha256 }: Pick<BerkasTerperiksa, 'jenis' | 'sha256'>,
  laporanId: string | undefined,
): Promise<Hasil<{ laporan: LaporanTujuan; sudahAda: string | null }, AlasanUnggah>> {
  const hak = by.hak.filter(({ peran }) => peran === 'PETUGAS' || peran === 'PENGURUS');
  if (hak.length === 0) return tolak('JENIS_TIDAK_BOLEH');
  const laporan = laporanId
    ? await tx.laporanTahunan.findUnique({
        where: { id: laporanId },
        select: { id: true, koperasiId: true, tahunBuku: true },
      })
    : null;
  const terjangkau = hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'koperasi' && lingkup.koperasiId === laporan?.koperasiId),
  );
  if (!laporan || !terjangkau) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  await tx.$queryRaw`SELECT 1 FROM koperasi WHERE id = ${laporan.koperasiId}::uuid FOR UPDATE`;
  const kini = await tx.laporanTahunan.findUniqueOrThrow({
    where: { id: laporan.id },
    select: {
      status: true,
      berkas: {
        where: { dokumen: { jenis, sha256 } },
        take: 1,
        select: { dokumenId: true },
      },
      _count: { select: { berkas: true } },
    },
  });
  if (kini.status !== 'DRAF' && kini.status !== 'DIKEMBALIKAN') return tolak('LAPORAN_TETAP');
  const sudahAda = kini.berkas[0]?.dokumenId ?? null;
  if (!sudahAda && kini._count.berkas >= BERKAS_LAPORAN_PALING_BANYAK)
    return tolak('LAPORAN_PENUH');
  return berhasil({ laporan, sudahAda });
}
