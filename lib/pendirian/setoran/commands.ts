import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sentuhDipimpin, sudahBerubah, sudahSendiri } from '../langkah/commands';
import { type AlasanSetoran, bolehDicatat } from '../rapat/rules';
import { BERKAS_SETORAN, setoranBeda } from './rules';
import type { SetoranInput } from './schema';

const PILIH_SETORAN = { simpananPokok: true, tanggalSetor: true, setoranTambahan: true } as const;

/**
 * A proof that the office found right proved other figures: it waits to be checked again, that of all or that
 * of the founder whose figures changed.
 *
 * @returns how many
 */
async function periksaLagi(tx: Tx, pendirianId: string, pendiriId: string[]): Promise<number> {
  if (pendiriId.length === 0) return 0;
  const { count } = await tx.berkasPendirian.updateMany({
    where: {
      pendirianId,
      kode: { in: [...BERKAS_SETORAN] },
      OR: [{ pendiriId: null }, { pendiriId: { in: pendiriId } }],
      status: 'SESUAI',
      digantiPada: null,
    },
    data: { status: 'BELUM_DIPERIKSA', diperiksaOleh: null, diperiksaPada: null },
  });
  return count;
}

/**
 * Records what the founders have paid into the account of the koperasi to be: the simpanan pokok that the
 * meeting decided, and more where capital is asked for. Figures that change after their proof was found right
 * let that proof be checked again.
 */
export async function simpanSetoran(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  { id, versi, setoran }: SetoranInput,
): Promise<Hasil<{ id: string }, AlasanSetoran>> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  if (!bolehDicatat(pendirian)) return tolak('BUKAN_WAKTUNYA');
  const rapat = await tx.rapatPendirian.findUnique({
    where: { pendirianId: id },
    select: { simpananPokok: true },
  });
  const aktif = await tx.pendiri.findMany({
    where: { pendirianId: id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: { id: true, nama: true, ...PILIH_SETORAN },
  });
  const tercatat = {
    tindakan: 'pendirian.catat-setoran',
    sesudah: {
      simpananPokok: rapat?.simpananPokok,
      setoran: aktif.map(({ id: pendiriId, nama }) => ({
        nama,
        tanggal: setoran.get(pendiriId)?.tanggal ?? null,
        tambahan: String(setoran.get(pendiriId)?.tambahan ?? 0n),
      })),
    },
  };
  if (pendirian.versi !== versi) {
    return (await sudahSendiri(tx, by, pendirian, versi, tercatat))
      ? berhasil({ id })
      : sudahBerubah(tx, pendirian);
  }
  if (!rapat) return tolak('RAPAT_BELUM_ADA');
  if (aktif.length !== setoran.size || aktif.some((satu) => !setoran.has(satu.id)))
    return tolak('PENDIRI_BERUBAH');
  const berubah: string[] = [];
  for (const { id: pendiriId, ...lama } of aktif) {
    const { tanggal = null, tambahan = 0n } = setoran.get(pendiriId) ?? {};
    const data = {
      simpananPokok: tanggal === null ? null : rapat.simpananPokok,
      tanggalSetor: tanggal === null ? null : tanggalDb(tanggal),
      setoranTambahan: tambahan,
    };
    if (setoranBeda(lama, data)) berubah.push(pendiriId);
    await tx.pendiri.update({ where: { id: pendiriId }, data, select: { id: true } });
  }
  const diperiksaLagi = await periksaLagi(tx, id, berubah);
  await tx.pendirian.update({
    where: { id },
    data: { versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    ...tercatat,
    objekJenis: 'pendirian',
    objekId: id,
    sesudah: {
      ...tercatat.sesudah,
      ...(diperiksaLagi > 0 ? { buktiDiperiksaLagi: diperiksaLagi } : {}),
    },
  });
  return berhasil({ id });
}
