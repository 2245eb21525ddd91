import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { saringanDipakai } from '../alamat/rules';
import type { DaftarRat } from '../rules';
import type { SaringRat } from '../schema';

/** Notes who took a list about the RAT out of the portal, and which. */
export async function catatEksporRat(
  tx: Tx,
  by: Wewenang<'rat:pantau'>,
  { daftar, saring, jumlah }: { daftar: DaftarRat; saring: SaringRat; jumlah: number },
): Promise<Hasil<null, never>> {
  await catat(tx, by, {
    tindakan: 'koperasi.ekspor-rat',
    objekJenis: 'koperasi',
    objekId: 'daftar',
    sesudah: { jumlah, daftar, saringan: saringanDipakai(daftar, saring) },
  });
  return berhasil(null);
}
