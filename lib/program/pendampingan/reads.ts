import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { CaraKunjungan } from '@/lib/platform/db/generated/enums';

export interface KunjunganDto {
  id: string;
  tanggal: Date;
  cara: CaraKunjungan;
  pokok: string;
  tindakLanjut: string | null;
  oleh: string;
}

/** The visits to a participant who was read already, newest first. */
export async function kunjunganPeserta(
  _by: Wewenang<'peserta:baca'>,
  pesertaId: string,
): Promise<KunjunganDto[]> {
  const baris = await db().kunjunganPendamping.findMany({
    where: { pesertaId },
    orderBy: [{ tanggal: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, tanggal: true, cara: true, pokok: true, tindakLanjut: true, olehId: true },
  });
  const nama = new Map(
    (
      await db().pengguna.findMany({
        where: { id: { in: baris.map((satu) => satu.olehId) } },
        select: { id: true, nama: true },
      })
    ).map((satu) => [satu.id, satu.nama]),
  );
  return baris.map(({ olehId, ...satu }) => ({ ...satu, oleh: nama.get(olehId) ?? '' }));
}

/** Who is pendamping today: the account works and the role was not revoked. */
export const PENDAMPING_AKTIF = {
  dinonaktifkanPada: null,
  peran: { some: { peran: 'PENDAMPING', dicabutPada: null } },
} as const satisfies Prisma.PenggunaWhereInput;

export interface PendampingDto {
  id: string;
  nama: string;
  /** Participants mentored now. */
  dampingan: number;
}

/** Everybody who is pendamping now, the one with the fewest mentees first. */
export async function daftarPendamping(_by: Wewenang<'peserta:bina'>): Promise<PendampingDto[]> {
  const orang = await db().pengguna.findMany({
    where: PENDAMPING_AKTIF,
    take: 500,
    select: { id: true, nama: true },
  });
  const hitung = await db().peserta.groupBy({
    by: ['pendampingId'],
    where: { status: 'PENDAMPINGAN', pendampingId: { in: orang.map((satu) => satu.id) } },
    _count: { _all: true },
  });
  return orang
    .map((satu) => ({
      ...satu,
      dampingan: hitung.find((isi) => isi.pendampingId === satu.id)?._count._all ?? 0,
    }))
    .sort((a, b) => a.dampingan - b.dampingan || a.nama.localeCompare(b.nama));
}
