import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sentuhDipimpin, sudahBerubah, sudahSendiri } from '../langkah/commands';
import { type AlasanSetoran, bolehDicatat } from '../rapat/rules';
import type { SetoranInput } from './schema';

/**
 * Records what the founders have paid into the account of the koperasi to be: the simpanan pokok that the
 * meeting decided, and more where capital is asked for.
 */
export async function simpanSetoran(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  { id, versi, setoran }: SetoranInput,
): Promise<Hasil<{ id: string }, AlasanSetoran>> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  if (!bolehDicatat(pendirian)) return tolak('BUKAN_WAKTUNYA');
  if (pendirian.versi !== versi) {
    return (await sudahSendiri(tx, by, pendirian, versi, 'pendirian.catat-setoran'))
      ? berhasil({ id })
      : sudahBerubah(tx, pendirian);
  }
  const rapat = await tx.rapatPendirian.findUnique({
    where: { pendirianId: id },
    select: { simpananPokok: true },
  });
  if (!rapat) return tolak('RAPAT_BELUM_ADA');
  const aktif = await tx.pendiri.findMany({
    where: { pendirianId: id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: { id: true, nama: true },
  });
  if (aktif.length !== setoran.size || aktif.some((satu) => !setoran.has(satu.id)))
    return tolak('PENDIRI_BERUBAH');
  for (const [pendiriId, { tanggal, tambahan }] of setoran) {
    await tx.pendiri.update({
      where: { id: pendiriId },
      data: {
        simpananPokok: tanggal === null ? null : rapat.simpananPokok,
        tanggalSetor: tanggal === null ? null : tanggalDb(tanggal),
        setoranTambahan: tambahan,
      },
      select: { id: true },
    });
  }
  await tx.pendirian.update({
    where: { id },
    data: { versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.catat-setoran',
    objekJenis: 'pendirian',
    objekId: id,
    sesudah: {
      simpananPokok: rapat.simpananPokok,
      setoran: aktif.map(({ id: pendiriId, nama }) => ({
        nama,
        tanggal: setoran.get(pendiriId)?.tanggal ?? null,
        tambahan: String(setoran.get(pendiriId)?.tambahan ?? 0n),
      })),
    },
  });
  return berhasil({ id });
}
