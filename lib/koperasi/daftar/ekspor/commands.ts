import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { tanpaKursor } from '../rules';
import type { SaringKoperasi } from '../schema';

/** Notes who took a list of koperasi out of the portal, and which. */
export async function catatEksporKoperasi(
  tx: Tx,
  by: Wewenang<'koperasi:ekspor'>,
  { saring, jumlah }: { saring: SaringKoperasi; jumlah: number },
): Promise<Hasil<null, never>> {
  await catat(tx, by, {
    tindakan: 'koperasi.ekspor',
    objekJenis: 'koperasi',
    objekId: 'daftar',
    sesudah: { jumlah, saringan: tanpaKursor(saring) },
  });
  return berhasil(null);
}
