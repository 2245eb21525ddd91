import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PenilaianTerkunci } from '../../terkunci/reads';

/** Marks the approved assessment of the same book year as superseded, and why; its contents stay. */
export async function gantikanYangLama(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  { koperasiId, tahunBuku, alasanGanti }: PenilaianTerkunci,
): Promise<string | null> {
  const lama = await tx.penilaian.findFirst({
    where: { koperasiId, tahunBuku, status: 'DISETUJUI' },
    select: { id: true },
  });
  if (!lama) return null;
  await tx.penilaian.update({
    where: { id: lama.id },
    data: { status: 'DIGANTIKAN', versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.gantikan',
    objekJenis: 'penilaian',
    objekId: lama.id,
    sebelum: { status: 'DISETUJUI' },
    sesudah: { status: 'DIGANTIKAN' },
    keterangan: alasanGanti ?? undefined,
  });
  return lama.id;
}

/** The koperasi carries the category of its latest approved book year, not of the latest approval. */
export async function perbaruiKesehatan(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  koperasiId: string,
): Promise<void> {
  const [terbaru, koperasi] = await Promise.all([
    tx.penilaian.findFirst({
      where: { koperasiId, status: 'DISETUJUI' },
      orderBy: { tahunBuku: 'desc' },
      select: { tahunBuku: true, kategori: true },
    }),
    tx.koperasi.findUniqueOrThrow({
      where: { id: koperasiId },
      select: { kategoriKesehatan: true, penilaianTahunBuku: true },
    }),
  ]);
  const kini = {
    kategoriKesehatan: terbaru?.kategori ?? ('BELUM_DINILAI' as const),
    penilaianTahunBuku: terbaru?.tahunBuku ?? null,
  };
  const beda = selisih(koperasi, kini);
  if (Object.keys(beda.sesudah).length === 0) return;
  // The version stays: whoever edits the koperasi's own fields now has no conflict with this.
  await tx.koperasi.update({ where: { id: koperasiId }, data: kini, select: { id: true } });
  await catat(tx, by, {
    tindakan: 'koperasi.ubah-kesehatan',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    ...beda,
  });
}
