import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';

/** Whether there is a picture of somebody's KTP to compare the number with. */
export async function adaKtp(
  _by: Wewenang<'umkm:verifikasi'>,
  pelakuUsahaId: string,
  tx: Tx,
): Promise<boolean> {
  const ktp = await tx.dokumen.findFirst({
    where: { jenis: 'KTP', dihapusPada: null, pelakuUsahaId },
    select: { id: true },
  });
  return ktp !== null;
}
