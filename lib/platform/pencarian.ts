import 'server-only';
import { redirect } from 'next/navigation';
import type { Tindakan } from './auth/kebijakan';
import { jalurKini } from './auth/pelaku';
import { penggunaIdDari, type Wewenang } from './auth/wewenang';
import { alamatDaftar } from './keyset';
import { tungguLaju } from './laju';

/** Answers 429, which a page cannot. */
export const JALUR_TERLALU_SERING = '/koperasi/terlalu-sering';

/**
 * Counts a search by text of somebody signed in, of whatever list; all lists count together. Whoever is over
 * the limit is led to an answer with the status 429, which a page cannot give.
 *
 * @param cari what is searched for; a list without it does not count
 */
export async function batasiPencarian(
  by: Wewenang<Tindakan>,
  cari: string | undefined,
): Promise<void> {
  if (!cari) return;
  const detik = await tungguLaju('cari', penggunaIdDari(by));
  if (detik === 0) return;
  const kembali = await jalurKini();
  redirect(alamatDaftar(JALUR_TERLALU_SERING, { detik: String(detik), kembali }));
}
