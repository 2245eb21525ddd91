import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { AngkatanDto, ProgramDto } from '../types';

type Sumber = Tx | ReturnType<typeof db>;
export type ByProgram = Wewenang<
  | 'program:baca'
  | 'program:kelola'
  | 'program:capaian'
  | 'peserta:daftar'
  | 'peserta:pilih'
  | 'pelatihan:baca'
  | 'pelatihan:kelola'
>;

const PILIH = {
  id: true,
  versi: true,
  aktif: true,
  nama: true,
  keterangan: true,
  targetSeluruh: true,
  tahunMulai: true,
  tahunSelesai: true,
  umurMin: true,
  hanyaPerempuan: true,
  pernahKawin: true,
  perluUsaha: true,
  rekomendasiDari: true,
  dahulukanKepalaKeluarga: true,
  hadirPersenMin: true,
  kunjunganMin: true,
  sumber: true,
  tanggalSumber: true,
  catatan: true,
  belumDikonfirmasi: true,
} as const satisfies Prisma.ProgramSelect;

const PILIH_ANGKATAN = {
  id: true,
  programId: true,
  tahun: true,
  versi: true,
  target: true,
  kuotaKelurahan: true,
  pendaftaranMulai: true,
  pendaftaranSelesai: true,
  sumber: true,
  tanggalSumber: true,
  catatan: true,
  belumDikonfirmasi: true,
  kuota: { orderBy: { kelurahanKode: 'asc' }, select: { kelurahanKode: true, jumlah: true } },
} as const satisfies Prisma.AngkatanProgramSelect;

const hari = (saat: Date | null): string | null => (saat ? tanggalJakarta(saat) : null);

const keProgram = (baris: Prisma.ProgramGetPayload<{ select: typeof PILIH }>): ProgramDto => ({
  ...baris,
  tanggalSumber: tanggalJakarta(baris.tanggalSumber),
});

const keAngkatan = (
  baris: Prisma.AngkatanProgramGetPayload<{ select: typeof PILIH_ANGKATAN }>,
): AngkatanDto => ({
  ...baris,
  pendaftaranMulai: hari(baris.pendaftaranMulai),
  pendaftaranSelesai: hari(baris.pendaftaranSelesai),
  tanggalSumber: tanggalJakarta(baris.tanggalSumber),
});

/** All programmes with their years, the running ones first. */
export async function daftarProgram(
  _by: ByProgram,
): Promise<(ProgramDto & { angkatan: AngkatanDto[] })[]> {
  const baris = await db().program.findMany({
    orderBy: [{ aktif: 'desc' }, { nama: 'asc' }],
    take: 100,
    select: { ...PILIH, angkatan: { orderBy: { tahun: 'desc' }, select: PILIH_ANGKATAN } },
  });
  return baris.map(({ angkatan, ...satu }) => ({
    ...keProgram(satu),
    angkatan: angkatan.map(keAngkatan),
  }));
}

/** One programme, or null. */
export async function bacaProgram(
  _by: ByProgram,
  id: string,
  sumber: Sumber = db(),
): Promise<ProgramDto | null> {
  const baris = await sumber.program.findUnique({ where: { id }, select: PILIH });
  return baris && keProgram(baris);
}

/** The years of a programme, newest first. */
export async function bacaAngkatan(
  _by: ByProgram,
  programId: string,
  sumber: Sumber = db(),
): Promise<AngkatanDto[]> {
  const baris = await sumber.angkatanProgram.findMany({
    where: { programId },
    orderBy: { tahun: 'desc' },
    take: 100,
    select: PILIH_ANGKATAN,
  });
  return baris.map(keAngkatan);
}

/** One year by its id, or null. */
export async function bacaSatuAngkatan(
  _by: ByProgram,
  id: string,
  sumber: Sumber = db(),
): Promise<AngkatanDto | null> {
  const baris = await sumber.angkatanProgram.findUnique({ where: { id }, select: PILIH_ANGKATAN });
  return baris && keAngkatan(baris);
}
