import 'server-only';
import { STATUS_BERJALAN } from '@/lib/keanggotaan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { scopeKoperasi } from '../reads';

/** How many applications to join a koperasi still run: they end with nothing once it is inactive. */
export const hitungPermohonanBerjalan = (
  by: Wewenang<'koperasi:ubah-status'>,
  koperasiId: string,
): Promise<number> =>
  db().permohonan.count({
    where: { koperasiId, status: { in: [...STATUS_BERJALAN] }, koperasi: scopeKoperasi(by) },
  });
