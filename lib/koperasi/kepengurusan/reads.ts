import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal, samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { scopeKoperasi } from '../reads';
import type { PengurusDto } from './types';

const PILIH = {
  id: true,
  jabatan: true,
  nama: true,
  mulai: true,
  selesai: true,
} as const satisfies Prisma.KepengurusanKoperasiSelect;

/** In order of the office, then of the beginning; those who ended last. */
const URUT = [
  { selesai: { sort: 'desc', nulls: 'first' } },
  { jabatan: 'asc' },
  { mulai: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.KepengurusanKoperasiOrderByWithRelationInput[];

function keDto(
  baris: Prisma.KepengurusanKoperasiGetPayload<{ select: typeof PILIH }>,
): PengurusDto {
  return {
    ...baris,
    mulai: baris.mulai && formatTanggal(baris.mulai),
    selesai: baris.selesai && formatTanggal(baris.selesai),
    teleponTersamar: null,
    nikPendudukTersamar: null,
  };
}

/** Who holds an office now; names and offices only. */
export async function pengurusKini(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
): Promise<PengurusDto[]> {
  const baris = await db().kepengurusanKoperasi.findMany({
    where: { koperasiId, selesai: null, koperasi: scopeKoperasi(by) },
    orderBy: [...URUT],
    take: 100,
    select: PILIH,
  });
  return baris.map(keDto);
}

/** Everybody who holds or held an office, with masked phone and identity number. */
export async function semuaPengurus(
  by: Wewenang<'koperasi:ubah'>,
  koperasiId: string,
): Promise<PengurusDto[]> {
  const baris = await db().kepengurusanKoperasi.findMany({
    where: { koperasiId, koperasi: scopeKoperasi(by) },
    orderBy: [...URUT],
    take: 200,
    select: { ...PILIH, teleponSandi: true, nikPendudukSandi: true },
  });
  return baris.map(({ teleponSandi, nikPendudukSandi, ...satu }) => {
    const buka = (isi: string | null, kolom: string) =>
      isi && brankas().bukaSandi(isi, konteks('kepengurusan_koperasi', kolom, satu.id));
    const telepon = buka(teleponSandi, 'telepon_sandi');
    const nikPenduduk = buka(nikPendudukSandi, 'nik_penduduk_sandi');
    return {
      ...keDto(satu),
      teleponTersamar: telepon && samarkanTelepon(telepon),
      nikPendudukTersamar: nikPenduduk && samarkanNikPenduduk(nikPenduduk),
    };
  });
}
