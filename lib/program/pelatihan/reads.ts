import 'server-only';
import { dapatDikabari } from '@/lib/pemberitahuan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma, StatusPeserta } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type Kehadiran, SESI_PALING_BANYAK } from './rules';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'pelatihan:baca' | 'pelatihan:kelola'>;

const PILIH = {
  id: true,
  angkatanId: true,
  nama: true,
  tanggal: true,
  tempat: true,
  kecamatanKode: true,
  dibatalkanPada: true,
  alasanBatal: true,
  dicatatPada: true,
  versi: true,
  angkatan: { select: { tahun: true, programId: true, program: { select: { nama: true } } } },
} as const satisfies Prisma.SesiPelatihanSelect;

export type SesiDto = Omit<Prisma.SesiPelatihanGetPayload<{ select: typeof PILIH }>, 'angkatan'> & {
  programId: string;
  namaProgram: string;
  tahun: number;
  diundang: number;
  hadir: number;
};

/** The days of training of a year, newest first, with how many were invited and came. */
export async function daftarSesi(_by: By, angkatanId: string): Promise<SesiDto[]> {
  const baris = await db().sesiPelatihan.findMany({
    where: { angkatanId },
    orderBy: [{ tanggal: 'desc' }, { id: 'desc' }],
    take: 200,
    select: PILIH,
  });
  const hitung = await db().kehadiranPelatihan.groupBy({
    by: ['sesiId', 'hadir'],
    where: { sesiId: { in: baris.map((satu) => satu.id) } },
    _count: { _all: true },
  });
  return baris.map(({ angkatan, ...satu }) => {
    const milik = hitung.filter((isi) => isi.sesiId === satu.id);
    return {
      ...satu,
      programId: angkatan.programId,
      namaProgram: angkatan.program.nama,
      tahun: angkatan.tahun,
      diundang: milik.reduce((jumlah, isi) => jumlah + isi._count._all, 0),
      hadir: milik.find((isi) => isi.hadir === true)?._count._all ?? 0,
    };
  });
}

export interface UndanganDto {
  pesertaId: string;
  nomor: string;
  namaPeserta: string;
  kelurahanKode: string;
  status: StatusPeserta;
  hadir: boolean | null;
  /** Whether the portal can tell them; otherwise officers pass things on. */
  punyaAkun: boolean;
}

/** One day of training with everybody invited, by name; null when there is none. */
export async function bacaSesi(
  _by: By,
  id: string,
): Promise<{ sesi: SesiDto; undangan: UndanganDto[] } | null> {
  const baris = await db().sesiPelatihan.findUnique({
    where: { id },
    select: {
      ...PILIH,
      kehadiran: {
        orderBy: [{ peserta: { namaPeserta: 'asc' } }, { pesertaId: 'asc' }],
        take: SESI_PALING_BANYAK,
        select: {
          pesertaId: true,
          hadir: true,
          peserta: {
            select: {
              nomor: true,
              namaPeserta: true,
              kelurahanKode: true,
              status: true,
              pelakuUsaha: { select: { pengguna: { select: { dinonaktifkanPada: true } } } },
            },
          },
        },
      },
    },
  });
  if (!baris) return null;
  const { angkatan, kehadiran, ...satu } = baris;
  return {
    sesi: {
      ...satu,
      programId: angkatan.programId,
      namaProgram: angkatan.program.nama,
      tahun: angkatan.tahun,
      diundang: kehadiran.length,
      hadir: kehadiran.filter((isi) => isi.hadir).length,
    },
    undangan: kehadiran.map(({ pesertaId, hadir, peserta: { pelakuUsaha, ...peserta } }) => ({
      pesertaId,
      hadir,
      punyaAkun: dapatDikabari(pelakuUsaha.pengguna),
      ...peserta,
    })),
  };
}

/** How often a participant was there, of the days that were held and written down. */
export async function hitungKehadiran(
  _by: Wewenang<'peserta:baca' | 'peserta:bina'>,
  pesertaId: string,
  sumber: Sumber = db(),
): Promise<Kehadiran> {
  const baris = await sumber.kehadiranPelatihan.groupBy({
    by: ['hadir'],
    where: { pesertaId, hadir: { not: null }, sesi: { dibatalkanPada: null } },
    _count: { _all: true },
  });
  return {
    hadir: baris.find((satu) => satu.hadir === true)?._count._all ?? 0,
    dari: baris.reduce((jumlah, satu) => jumlah + satu._count._all, 0),
  };
}

/** The days a participant is invited to, newest first. */
export const sesiPeserta = (_by: Wewenang<'peserta:baca'>, pesertaId: string) =>
  db().kehadiranPelatihan.findMany({
    where: { pesertaId },
    orderBy: { sesi: { tanggal: 'desc' } },
    take: 100,
    select: {
      hadir: true,
      sesi: { select: { id: true, nama: true, tanggal: true, tempat: true, dibatalkanPada: true } },
    },
  });
