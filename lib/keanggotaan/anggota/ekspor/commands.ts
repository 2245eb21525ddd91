import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';

interface Ekspor {
  koperasiId: string | null;
  cari?: string | undefined;
  status?: string | undefined;
  minta?: string | undefined;
  /** On paper instead of as a file. */
  cetak?: boolean;
}

/** Notes who took a copy of the book with which filters, before any line leaves. */
export async function catatEksporAnggota(
  tx: Tx,
  by: Wewenang<'anggota:ekspor'>,
  { koperasiId, cari, status, minta, cetak = false }: Ekspor,
): Promise<Hasil<null, never>> {
  await catat(tx, by, {
    tindakan: cetak ? 'anggota.cetak' : 'anggota.ekspor',
    objekJenis: koperasiId === null ? 'anggota' : 'koperasi',
    objekId: koperasiId ?? 'semua',
    // Words that were searched for may be somebody's name.
    sesudah: { memakaiPencarian: cari !== undefined, status, minta },
  });
  return berhasil(null);
}
