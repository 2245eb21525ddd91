import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { terbitkanKarcis, terimaKarcis } from '@/lib/platform/karcis';
import { cariDokumen } from '../reads';
import { jalurBerkas } from './rules';
import type { BukaKtpInput } from './schema';

/**
 * Asks to open somebody else's KTP. The answer is a ticket that hands the file out once, within a minute,
 * for this account alone; its reason is written into the trail when it does.
 */
export async function mintaKtp(
  tx: Tx,
  by: Wewenang<'dokumen:baca'>,
  { dokumenId, alasan }: BukaKtpInput,
): Promise<Hasil<{ dokumenId: string; karcis: string }, 'TIDAK_DITEMUKAN'>> {
  const baris = await cariDokumen(by, dokumenId, tx);
  if (baris?.jenis !== 'KTP') return tolak('TIDAK_DITEMUKAN');
  const pemegang = { penggunaId: penggunaIdDari(by), jalur: jalurBerkas(dokumenId) };
  return berhasil({ dokumenId, karcis: await terbitkanKarcis(tx, pemegang, alasan) });
}

/** Hands the ticket in: the reason, the first time; null ever after, for others, and when it is late. */
export async function alasanDariKarcis(
  by: Wewenang<'dokumen:baca'>,
  dokumenId: string,
  karcis: string | null,
): Promise<string | null> {
  if (!karcis || karcis.length > 100) return null;
  return terimaKarcis({ penggunaId: penggunaIdDari(by), jalur: jalurBerkas(dokumenId) }, karcis);
}
