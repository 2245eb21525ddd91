import 'server-only';
import { syaratCari } from '@/lib/koperasi/cari/rules';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { bacaKursor, type Kursor } from '../rules';
import type { SaringPenilaian } from '../schema';
import type { KoperasiBarisDto } from '../types';

/** Rows of a page. */
export const UKURAN = 25;

export const PILIH_KOPERASI = {
  id: true,
  nama: true,
  jenis: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
} as const satisfies Prisma.KoperasiSelect;

export const keKoperasi = ({
  kelurahan,
  ...sisa
}: Prisma.KoperasiGetPayload<{ select: typeof PILIH_KOPERASI }>): KoperasiBarisDto => ({
  ...sisa,
  kelurahan: kelurahan.nama,
  kecamatan: kelurahan.kecamatan.nama,
});

export function whereKoperasi({
  cari,
  kecamatan,
  jenis,
}: Pick<SaringPenilaian, 'cari' | 'kecamatan' | 'jenis'>): Prisma.KoperasiWhereInput {
  return {
    AND: syaratCari(cari),
    ...(kecamatan ? { kelurahan: { kecamatanKode: kecamatan } } : {}),
    ...(jenis ? { jenis } : {}),
  };
}

/** Where a page starts and in which direction it is read; a cursor that makes no sense is none. */
export interface Letak {
  mundur: boolean;
  kursor: Kursor | null;
}

export function letakHalaman({
  setelah,
  sebelum,
}: Pick<SaringPenilaian, 'setelah' | 'sebelum'>): Letak {
  const teks = sebelum ?? setelah;
  const kursor = teks ? bacaKursor(teks) : null;
  return { mundur: kursor !== null && sebelum !== undefined, kursor };
}

/** Names by id of account. */
export async function namaPengguna(id: string[]): Promise<Map<string, string>> {
  const baris = await db().pengguna.findMany({
    where: { id: { in: [...new Set(id)] } },
    select: { id: true, nama: true },
  });
  return new Map(baris.map((satu) => [satu.id, satu.nama]));
}
