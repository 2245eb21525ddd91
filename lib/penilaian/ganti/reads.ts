import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { STATUS_BERJALAN } from '../alur/rules';
import { dasarPenilaian } from '../dasar/reads';
import { aspekBernama } from '../rules';
import type { AspekDto, HasilBerlakuDto, PenilaianDto, RiwayatDto } from '../types';

const berjalan = (status: RiwayatDto['status']): boolean =>
  STATUS_BERJALAN.some((satu) => satu === status);

async function aspekTersimpan(id: string): Promise<AspekDto[]> {
  const baris = await db().penilaian.findUniqueOrThrow({
    where: { id },
    select: {
      aturanKode: true,
      himpunanId: true,
      himpunanSidik: true,
      aspek: { select: { kode: true, persen: true, tertimbang: true } },
    },
  });
  return aspekBernama(baris.aspek, (await dasarPenilaian(baris)).aspek);
}

/**
 * What an assessment has to do with the others of its book year: the approved one it is to replace while
 * it is under way, or, of an approved one, the one under way that would replace it; of a revoked one, what
 * stands in its place.
 *
 * @param riwayat assessments of its koperasi within the reader's reach
 */
export async function hubunganGanti(
  _by: Wewenang<'penilaian:baca'>,
  ini: { id: string; tahunBuku: number; status: RiwayatDto['status'] },
  riwayat: readonly RiwayatDto[],
): Promise<Pick<PenilaianDto, 'akanDigantikan' | 'penggantiBerjalanId'>> {
  const lain = riwayat.filter((satu) => satu.tahunBuku === ini.tahunBuku && satu.id !== ini.id);
  const lama = berjalan(ini.status) ? lain.find(({ status }) => status === 'DISETUJUI') : undefined;
  const akanDigantikan: HasilBerlakuDto | null = lama
    ? { ...lama, aspek: await aspekTersimpan(lama.id) }
    : null;
  const dicabut = ini.status === 'DICABUT';
  const pengganti =
    dicabut || ini.status === 'DISETUJUI'
      ? lain.find(({ status }) => berjalan(status) || (dicabut && status === 'DISETUJUI'))
      : undefined;
  return { akanDigantikan, penggantiBerjalanId: pengganti?.id ?? null };
}
