import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { scopeKoperasi } from '../reads';
import { susunKuk } from './rules';
import type { KukDto } from './types';

/**
 * The class of a koperasi within one's reach, with the suggestion of each published set of criteria from
 * its latest verified report; null for one out of reach.
 */
export async function kukKoperasi(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
): Promise<KukDto | null> {
  const [koperasi, aturan] = await Promise.all([
    db().koperasi.findFirst({
      where: { id: koperasiId, AND: [scopeKoperasi(by)] },
      select: {
        kuk: true,
        kukSumber: true,
        jenis: true,
        punyaUsp: true,
        laporan: {
          where: { status: 'TERVERIFIKASI' },
          orderBy: { tahunBuku: 'desc' },
          take: 1,
          select: {
            tahunBuku: true,
            anggotaLaki: true,
            anggotaPerempuan: true,
            modalSendiri: true,
            aset: true,
          },
        },
      },
    }),
    aturanBerlaku('kuk'),
  ]);
  return koperasi && susunKuk({ ...koperasi, laporan: koperasi.laporan[0] }, aturan);
}
