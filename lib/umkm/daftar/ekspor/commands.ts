import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { jumlahSaringan } from '../rules';
import type { SaringanUsaha } from '../schema';

/** Writes into the trail that a list leaves the portal: who, with which filter. */
export async function catatEkspor(
  tx: Tx,
  by: Wewenang<'umkm:ekspor'>,
  saringan: SaringanUsaha,
): Promise<Hasil<null, never>> {
  const { cari, setelah: _setelah, sebelum: _sebelum, urut: _urut, ...isi } = saringan;
  await catat(tx, by, {
    tindakan: 'usaha.ekspor',
    objekJenis: 'usaha',
    objekId: 'daftar',
    sesudah: {
      saringan: Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== undefined)),
      // The words themselves may be somebody's name.
      memakaiPencarian: cari !== undefined,
      tanpaSaringan: jumlahSaringan(saringan) === 0 && cari === undefined,
    },
  });
  return berhasil(null);
}
