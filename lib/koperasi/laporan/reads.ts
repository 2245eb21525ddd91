import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { StatusLaporan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { scopeKoperasi } from '../reads';
import { STATUS_BERJALAN } from './rules';
import type { IsianLaporan } from './schema';

export type SumberLaporan = Tx | ReturnType<typeof db>;
type Baca = Wewenang<'koperasi:baca' | 'laporan:isi' | 'laporan:verifikasi'>;

export const PILIH_LAPORAN = {
  id: true,
  tahunBuku: true,
  status: true,
  versi: true,
  tanggalRat: true,
  caraRat: true,
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
  id: string;
  tahunBuku: number;
  status: StatusLaporan;
  versi: number;
  isian: IsianLaporan;
}

export function keLaporan({
  id,
  tahunBuku,
  status,
  versi,
  tanggalRat,
  ...angka
}: Prisma.LaporanTahunanGetPayload<{ select: typeof PILIH_LAPORAN }>): LaporanDto {
  const rat = tanggalRat && tanggalJakarta(tanggalRat);
  return { id, tahunBuku, status, versi, isian: { ...angka, tanggalRat: rat } };
}

/** Verified reports of a koperasi within one's reach, the latest book year first. Only these count. */
export async function laporanTerverifikasi(
  by: Baca,
  koperasiId: string,
  sumber: SumberLaporan = db(),
): Promise<LaporanDto[]> {
  const baris = await sumber.laporanTahunan.findMany({
    where: { koperasiId, status: 'TERVERIFIKASI', koperasi: scopeKoperasi(by) },
    orderBy: { tahunBuku: 'desc' },
    take: 50,
    select: PILIH_LAPORAN,
  });
  return baris.map(keLaporan);
}

/** The two versions of a book year that matter: the one that counts, and the one under way. */
export interface KeadaanTahun {
  berlaku: LaporanDto | null;
  berjalan: LaporanDto | null;
}

/** Where the report of one book year stands, within one's reach. */
export async function keadaanTahun(
  by: Baca,
  koperasiId: string,
  tahunBuku: number,
  sumber: SumberLaporan = db(),
): Promise<KeadaanTahun> {
  const baris = await sumber.laporanTahunan.findMany({
    where: {
      koperasiId,
      tahunBuku,
      status: { in: ['TERVERIFIKASI', ...STATUS_BERJALAN] },
      koperasi: scopeKoperasi(by),
    },
    select: PILIH_LAPORAN,
  });
  const dto = baris.map(keLaporan);
  return {
    berlaku: dto.find((satu) => satu.status === 'TERVERIFIKASI') ?? null,
    berjalan: dto.find((satu) => satu.status !== 'TERVERIFIKASI') ?? null,
  };
}

/** The state of one book year that a form starts from, or null when nobody wrote anything yet. */
export const versiKini = ({ berlaku, berjalan }: KeadaanTahun): LaporanDto | null =>
  berjalan ?? berlaku;

/** Every book year with a report, the latest first. */
export async function keadaanSemuaTahun(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
): Promise<(KeadaanTahun & { tahunBuku: number })[]> {
  const baris = await db().laporanTahunan.findMany({
    where: { koperasiId, status: { not: 'DIGANTIKAN' }, koperasi: scopeKoperasi(by) },
    orderBy: { tahunBuku: 'desc' },
    take: 100,
    select: PILIH_LAPORAN,
  });
  const hasil = new Map<number, KeadaanTahun & { tahunBuku: number }>();
  for (const satu of baris.map(keLaporan)) {
    const { tahunBuku } = satu;
    const ada = hasil.get(tahunBuku) ?? { tahunBuku, berlaku: null, berjalan: null };
    ada[satu.status === 'TERVERIFIKASI' ? 'berlaku' : 'berjalan'] = satu;
    hasil.set(tahunBuku, ada);
  }
  return [...hasil.values()];
}
