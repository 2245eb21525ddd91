import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { wherePeserta } from '../reads';
import { bacaKuota } from '../seleksi/reads';
import { adaTempat } from './rules';

export interface TempatCadangan {
  programId: string;
  namaProgram: string;
  angkatanId: string;
  tahun: number;
  kelurahanKode: string;
  /** How many are in reserve. */
  cadangan: number;
  /** Places that are left; null without a limit. */
  sisa: number | null;
  sejak: Date | null;
}

/**
 * Kelurahan and years in which somebody in reserve can be chosen now, those who wait longest first; of this
 * year and the one before.
 */
export async function tempatCadangan(by: Wewenang<'peserta:pilih'>): Promise<TempatCadangan[]> {
  const baris = await db().peserta.groupBy({
    by: ['programId', 'angkatanId', 'kelurahanKode'],
    where: {
      status: 'CADANGAN',
      angkatan: { tahun: { gte: tahunIni() - 1 } },
      AND: [wherePeserta(by)],
    },
    _count: { _all: true },
    _min: { statusSejak: true },
    orderBy: { _min: { statusSejak: 'asc' } },
  });
  const angkatan = new Map(
    (
      await db().angkatanProgram.findMany({
        where: { id: { in: baris.map((satu) => satu.angkatanId) } },
        select: { id: true, tahun: true, program: { select: { nama: true } } },
      })
    ).map((satu) => [satu.id, satu]),
  );
  const semua = await Promise.all(
    baris.map(async ({ _count, _min, ...kunci }) => ({
      ...kunci,
      namaProgram: angkatan.get(kunci.angkatanId)?.program.nama ?? '',
      tahun: angkatan.get(kunci.angkatanId)?.tahun ?? 0,
      cadangan: _count._all,
      sisa: (await bacaKuota(by, kunci.angkatanId, kunci.kelurahanKode)).sisa,
      sejak: _min.statusSejak,
    })),
  );
  return semua.filter(({ sisa }) => adaTempat(sisa));
}
