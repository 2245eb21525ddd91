import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';

/** More than this is shown as "99+". */
const BATAS = 100;

/** How many notices of the account are unread, at most 100. */
export async function jumlahBelumDibaca(by: Wewenang<'akun:sendiri'>): Promise<number> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return 0;
  return db().pemberitahuan.count({ where: { penggunaId, dibacaPada: null }, take: BATAS });
}
