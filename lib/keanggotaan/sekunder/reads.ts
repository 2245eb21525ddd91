import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { bukuTerjangkau } from '../anggota/reads';

/** A koperasi that is a member of a koperasi sekunder. */
export interface AnggotaSekunderDto {
  id: string;
  koperasiId: string;
  nama: string;
  nomorAnggota: number;
  tanggalMasuk: Date;
  /** Rupiah. */
  simpananPokok: bigint;
}

/** Most that one page shows; koperasi sekunder of a city have a few dozen members. */
const PALING_BANYAK = 200;

/** Koperasi that are members of a koperasi sekunder, in order of number; empty beyond one's reach. */
export async function anggotaSekunder(
  by: Wewenang<'anggota:baca'>,
  koperasiId: string,
): Promise<AnggotaSekunderDto[]> {
  if (!(await bukuTerjangkau(by, koperasiId))) return [];
  const baris = await db().anggotaSekunder.findMany({
    where: { koperasiId },
    orderBy: { nomorAnggota: 'asc' },
    take: PALING_BANYAK,
    select: {
      id: true,
      nomorAnggota: true,
      tanggalMasuk: true,
      simpananPokok: true,
      anggota: { select: { id: true, nama: true } },
    },
  });
  return baris.map(({ anggota, ...satu }) => ({
    ...satu,
    koperasiId: anggota.id,
    nama: anggota.nama,
  }));
}
