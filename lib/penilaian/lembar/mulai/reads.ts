import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { type HimpunanTersimpan, himpunanUntukDipakai } from '../../himpunan/reads';
import { bacaUntukDinilai } from '../../reads';

/** The rule sets that a new worksheet may be made with today. */
export const daftarHimpunanDipakai = (
  _by: Wewenang<'penilaian:susun'>,
): Promise<HimpunanTersimpan[]> => himpunanUntukDipakai(db());

/** A koperasi with what decides its rule set, or null outside one's reach. */
export async function bacaUntukMulai(by: Wewenang<'penilaian:susun'>, koperasiId: string) {
  const [data, ciri] = await Promise.all([
    bacaUntukDinilai(by, koperasiId),
    db().koperasi.findFirst({
      where: { id: koperasiId, ...whereLingkup(by, { koperasi: (id) => ({ id }) }) },
      select: { jenis: true, pola: true, kuk: true },
    }),
  ]);
  return data && ciri ? { ...data, ciri } : null;
}
