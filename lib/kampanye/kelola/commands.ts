import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { TutupKampanyeInput } from './schema';

/** Closes a campaign: what was not sent stays unsent, and no more answers are taken. */
export async function tutupKampanye(
  tx: Tx,
  by: Wewenang<'kampanye:kelola'>,
  { id, versi }: TutupKampanyeInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'SUDAH_DITUTUP'>> {
  const ada = await tx.kampanyeUndangan.findUnique({ where: { id }, select: { status: true } });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const kini = sekarang();
  const { count } = await tx.kampanyeUndangan.updateMany({
    where: { id, versi, status: 'BERJALAN' },
    data: { status: 'DITUTUP', ditutupPada: kini, versi: { increment: 1 } },
  });
  if (count === 0) return tolak('SUDAH_DITUTUP');
  const { count: batal } = await tx.undanganKoperasi.updateMany({
    where: { kampanyeId: id, terkirimPada: null, batalPada: null },
    data: { batalPada: kini },
  });
  await catat(tx, by, {
    tindakan: 'kampanye.tutup',
    objekJenis: 'kampanye',
    objekId: id,
    sebelum: { status: 'BERJALAN' },
    sesudah: { status: 'DITUTUP', belumDikirim: batal },
  });
  return berhasil({ id });
}
