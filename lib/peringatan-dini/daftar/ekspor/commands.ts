import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { saringanPeringatan } from '../alamat/rules';
import type { SaringPeringatan } from '../schema';

/** Notes who took the list of early warnings out of the portal, and which part. */
export async function catatEksporPeringatan(
  tx: Tx,
  by: Wewenang<'peringatan:baca'>,
  { saring, jumlah }: { saring: SaringPeringatan; jumlah: number },
): Promise<Hasil<null, never>> {
  await catat(tx, by, {
    tindakan: 'koperasi.ekspor-peringatan',
    objekJenis: 'koperasi',
    objekId: 'daftar',
    sesudah: { jumlah, saringan: saringanPeringatan(saring) },
  });
  return berhasil(null);
}
