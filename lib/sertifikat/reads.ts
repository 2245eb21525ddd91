import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { keadaanSertifikat } from './rules';
import type { SertifikatDto } from './types';

const PILIH = {
  id: true,
  kode: true,
  nomor: true,
  status: true,
  terbitPada: true,
  berlakuHingga: true,
  berakhirPada: true,
  dokumenId: true,
} as const satisfies Prisma.SertifikatSelect;

function keDto({
  status,
  berlakuHingga,
  ...sisa
}: Prisma.SertifikatGetPayload<{ select: typeof PILIH }>): SertifikatDto {
  const hingga = berlakuHingga && tanggalJakarta(berlakuHingga);
  return {
    ...sisa,
    berlakuHingga: hingga,
    keadaan: keadaanSertifikat({ status, berlakuHingga: hingga }, hariIni()),
  };
}

/**
 * Letters on one assessment, the latest first. Whoever calls has found the assessment within the actor's
 * reach already.
 */
export async function sertifikatPenilaian(
  _by: Wewenang<'penilaian:baca'>,
  penilaianId: string,
): Promise<SertifikatDto[]> {
  const baris = await db().sertifikat.findMany({
    where: { penilaianId },
    orderBy: { id: 'desc' },
    take: 50,
    select: PILIH,
  });
  return baris.map(keDto);
}
