import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { scopeKoperasi } from '../reads';
import type { IsianLaporan } from './schema';

type Sumber = Tx | ReturnType<typeof db>;

const PILIH = {
  tahunBuku: true,
  versi: true,
  tanggalRat: true,
  anggotaLaki: true,
  anggotaPerempuan: true,
  karyawanLaki: true,
  karyawanPerempuan: true,
  manajerLaki: true,
  manajerPerempuan: true,
  modalSendiri: true,
  modalLuar: true,
  aset: true,
  volumeUsaha: true,
  shu: true,
} as const satisfies Prisma.LaporanTahunanSelect;

export interface LaporanDto {
  tahunBuku: number;
  versi: number;
  isian: IsianLaporan;
}

function keDto({
  tahunBuku,
  versi,
  tanggalRat,
  ...angka
}: Prisma.LaporanTahunanGetPayload<{ select: typeof PILIH }>): LaporanDto {
  const rat = tanggalRat && tanggalJakarta(tanggalRat);
  return { tahunBuku, versi, isian: { ...angka, tanggalRat: rat } };
}

/** Yearly reports of a koperasi within one's reach, the latest book year first. */
export async function laporanKoperasi(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
): Promise<LaporanDto[]> {
  const baris = await db().laporanTahunan.findMany({
    where: { koperasiId, koperasi: scopeKoperasi(by) },
    orderBy: { tahunBuku: 'desc' },
    take: 50,
    select: PILIH,
  });
  return baris.map(keDto);
}

/** The report of one book year, or null. */
export async function laporanTahun(
  by: Wewenang<'koperasi:baca' | 'laporan:isi'>,
  koperasiId: string,
  tahunBuku: number,
  sumber: Sumber = db(),
): Promise<LaporanDto | null> {
  const baris = await sumber.laporanTahunan.findFirst({
    where: { koperasiId, tahunBuku, koperasi: scopeKoperasi(by) },
    select: PILIH,
  });
  return baris && keDto(baris);
}
