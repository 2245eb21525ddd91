import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import type { BagianPengawasan } from '../rules';

/** Notes who took a supervision list out of the portal, and which. */
export async function catatEksporPengawasan(
  tx: Tx,
  by: Wewenang<'penilaian:awasi'>,
  { bagian, jumlah }: { bagian: BagianPengawasan; jumlah: number },
): Promise<Hasil<null, never>> {
  await catat(tx, by, {
    tindakan: 'penilaian.ekspor-pengawasan',
    objekJenis: 'penilaian',
    objekId: 'pengawasan',
    sesudah: { bagian, jumlah },
  });
  return berhasil(null);
}
