import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariSemua } from '../kabar/commands';
import { kabarPemrakarsaBaru } from '../kabar/rules';
import { sentuhDiperiksa, sudahBerubah, sudahSendiri } from '../langkah/commands';
import { sudahBerakhir } from '../rules';
import type { AlasanAlih } from './rules';
import type { AlihkanInput } from './schema';

/**
 * Hands the lead to another founder, when the initiator no longer acts: fell ill, closed the account. The
 * office does it, as the one who leads may be the one who is missing. All founders are told why.
 */
export async function alihkanPemrakarsa(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  { id, versi, pendiriId, alasan }: AlihkanInput,
): Promise<Hasil<{ id: string }, AlasanAlih>> {
  const temuan = await sentuhDiperiksa(tx, by, id);
  if (!temuan.ok) return temuan;
  const pendirian = temuan.nilai;
  if (sudahBerakhir(pendirian.status)) return tolak('SUDAH_BERAKHIR');
  if (pendirian.versi !== versi) {
    return (await sudahSendiri(tx, by, pendirian, versi, 'pendirian.alihkan'))
      ? berhasil({ id })
      : sudahBerubah(tx, pendirian);
  }
  const pendiri = await tx.pendiri.findFirst({
    where: { id: pendiriId, pendirianId: id, status: 'AKTIF' },
    select: { nama: true, namaWakil: true, penggunaId: true, koperasiId: true },
  });
  if (!pendiri) return tolak('BUKAN_PENDIRI');
  const { namaPemrakarsa, pemrakarsaKoperasiId } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { namaPemrakarsa: true, pemrakarsaKoperasiId: true },
  });
  if (pendiri.penggunaId === pendirian.pemrakarsaId && pendiri.koperasiId === pemrakarsaKoperasiId)
    return tolak('SUDAH_PEMRAKARSA');
  const nama = [pendiri.namaWakil, pendiri.nama].filter(Boolean).join(', ').slice(0, 200);
  // Whoever led hears of it too; so they are told before they are no longer among those who are.
  await kabariSemua(tx, pendirian, kabarPemrakarsaBaru({ ...pendirian, pemrakarsa: nama, alasan }));
  await tx.pendirian.update({
    where: { id },
    data: {
      pemrakarsaId: pendiri.penggunaId,
      pemrakarsaKoperasiId: pendiri.koperasiId,
      namaPemrakarsa: nama,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.alihkan',
    objekJenis: 'pendirian',
    objekId: id,
    sebelum: { pemrakarsa: namaPemrakarsa },
    sesudah: { pemrakarsa: nama },
    keterangan: alasan,
  });
  return berhasil({ id });
}
