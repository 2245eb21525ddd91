import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { kuotaKelurahan, STATUS_TERPILIH, sisaKuota } from '../../rules';
import { wherePeserta } from '../reads';
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
  if (baris.length === 0) return [];
  const angkatanId = [...new Set(baris.map((satu) => satu.angkatanId))];
  const kelurahanKode = [...new Set(baris.map((satu) => satu.kelurahanKode))];
  // For all of them at once: a start page must not ask once for each kelurahan.
  const [angkatan, terpilih] = await Promise.all([
    db().angkatanProgram.findMany({
      where: { id: { in: angkatanId } },
      select: {
        id: true,
        tahun: true,
        kuotaKelurahan: true,
        program: { select: { nama: true } },
        kuota: {
          where: { kelurahanKode: { in: kelurahanKode } },
          select: { kelurahanKode: true, jumlah: true },
        },
      },
    }),
    db().peserta.groupBy({
      by: ['angkatanId', 'kelurahanKode'],
      where: {
        angkatanId: { in: angkatanId },
        kelurahanKode: { in: kelurahanKode },
        status: { in: [...STATUS_TERPILIH] },
      },
      _count: { _all: true },
    }),
  ]);
  const menurutId = new Map(angkatan.map((satu) => [satu.id, satu]));
  return baris.flatMap(({ _count, _min, ...kunci }): TempatCadangan[] => {
    const tahunan = menurutId.get(kunci.angkatanId);
    if (!tahunan) return [];
    const khusus = tahunan.kuota.find((satu) => satu.kelurahanKode === kunci.kelurahanKode);
    const terpakai = terpilih.find(
      (satu) => satu.angkatanId === kunci.angkatanId && satu.kelurahanKode === kunci.kelurahanKode,
    );
    const sisa = sisaKuota(
      kuotaKelurahan(tahunan, khusus?.jumlah ?? null),
      terpakai?._count._all ?? 0,
    );
    if (!adaTempat(sisa)) return [];
    return [
      {
        ...kunci,
        namaProgram: tahunan.program.nama,
        tahun: tahunan.tahun,
        cadangan: _count._all,
        sisa,
        sejak: _min.statusSejak,
      },
    ];
  });
}
