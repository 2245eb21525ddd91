import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { daftarHimpunanBerlaku, himpunanUntukDipakai } from '@/lib/penilaian/himpunan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type DasarPeringatan, susunDasar } from './rules';

/** The rules in force now, for pages; null while the rule sets are not loaded. */
export async function dasarPeringatan(
  by: Wewenang<'publik:baca'>,
): Promise<DasarPeringatan | null> {
  const [aturan, himpunan] = await Promise.all([
    aturanBerlaku('peringatan-dini'),
    daftarHimpunanBerlaku(by),
  ]);
  return susunDasar(aturan, himpunan);
}

/** The same inside a transaction, for what is kept. */
export async function dasarUntukDisimpan(tx: Tx): Promise<DasarPeringatan | null> {
  const aturan = await aturanBerlaku('peringatan-dini', undefined, tx);
  return susunDasar(aturan, await himpunanUntukDipakai(tx));
}
