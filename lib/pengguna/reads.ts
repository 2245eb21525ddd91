import 'server-only';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { DIAM_PALING_LAMA } from '@/lib/platform/auth/sesi';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal, formatWaktu, samarkanSurel } from '@/lib/platform/format';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { type StatusAkun, statusAkun } from './rules';
import type { SaringPengguna } from './schema';

type Kelola = Wewenang<'pengguna:kelola'>;
type Baca = Wewenang<'pengguna:baca'>;

/** Addresses in full are for whoever keeps the accounts; for all other readers they are masked. */
const bacaSurel = ({ pelaku }: Baca): boolean => wewenang(pelaku, 'pengguna:kelola') !== null;
const UKURAN = 25;

const PILIH_PERAN = {
  where: { dicabutPada: null },
  orderBy: { diberikanPada: 'asc' },
  select: {
    id: true,
    peran: true,
    diberikanPada: true,
    kelurahan: { select: { nama: true } },
    koperasi: { select: { nama: true } },
  },
} as const satisfies Prisma.Pengguna$peranArgs;

type BarisPeran = Prisma.PeranPenggunaGetPayload<{ select: typeof PILIH_PERAN.select }>;

function namaPeranLengkap({ peran, kelurahan, koperasi }: BarisPeran): string {
  const lingkup = kelurahan ? `Kelurahan ${kelurahan.nama}` : koperasi?.nama;
  return lingkup ? `${LABEL_PERAN[peran]} (${lingkup})` : LABEL_PERAN[peran];
}

export interface PenggunaRingkas {
  id: string;
  nama: string;
  surel: string;
  peran: string[];
  status: StatusAkun;
  dibuat: string;
}

const SYARAT_STATUS: Record<StatusAkun, Prisma.PenggunaWhereInput> = {
  NONAKTIF: { dinonaktifkanPada: { not: null } },
  AKTIF: { dinonaktifkanPada: null, surelTerverifikasiPada: { not: null } },
  MENUNGGU: { dinonaktifkanPada: null, surelTerverifikasiPada: null },
};

/** Accounts, the newest first, a page at a time. */
export async function daftarPengguna(
  by: Baca,
  saring: SaringPengguna,
): Promise<Halaman<PenggunaRingkas>> {
  const mundur = saring.sebelum !== undefined;
  const kursor = saring.sebelum ?? saring.setelah;
  const lengkap = bacaSurel(by);
  const cari = saring.cari && { contains: saring.cari, mode: 'insensitive' as const };
  const baris = await db().pengguna.findMany({
    where: {
      ...(saring.status ? SYARAT_STATUS[saring.status] : {}),
      ...(cari ? { OR: lengkap ? [{ nama: cari }, { surel: cari }] : [{ nama: cari }] } : {}),
      ...(saring.peran ? { peran: { some: { peran: saring.peran, dicabutPada: null } } } : {}),
      ...(kursor ? { id: mundur ? { gt: kursor } : { lt: kursor } } : {}),
    },
    orderBy: { id: mundur ? 'asc' : 'desc' },
    take: UKURAN + 1,
    select: {
      id: true,
      nama: true,
      surel: true,
      surelTerverifikasiPada: true,
      dinonaktifkanPada: true,
      dibuatPada: true,
      peran: PILIH_PERAN,
    },
  });
  const halaman = susunHalaman(baris, {
    ukuran: UKURAN,
    mundur,
    dariKursor: kursor !== undefined,
    kursor: (satu) => satu.id,
  });
  return {
    ...halaman,
    baris: halaman.baris.map((satu) => ({
      id: satu.id,
      nama: satu.nama,
      surel: lengkap ? satu.surel : samarkanSurel(satu.surel),
      peran: satu.peran.map(namaPeranLengkap),
      status: statusAkun(satu),
      dibuat: formatTanggal(satu.dibuatPada),
    })),
  };
}

export interface PenggunaDto {
  id: string;
  nama: string;
  surel: string;
  status: StatusAkun;
  /** True while no password was ever set. */
  menungguUndangan: boolean;
  dinonaktifkan: string | null;
  alasanNonaktif: string | null;
  dibuat: string;
  peran: { id: string; nama: string; sejak: string }[];
  jumlahSesi: number;
  diriSendiri: boolean;
}

/** One account as the admin sees it, and whoever watches. */
export async function penggunaById(by: Baca, id: string): Promise<PenggunaDto | null> {
  const baris = await db().pengguna.findUnique({
    where: { id },
    select: {
      id: true,
      nama: true,
      surel: true,
      sandiHash: true,
      surelTerverifikasiPada: true,
      dinonaktifkanPada: true,
      alasanNonaktif: true,
      dibuatPada: true,
      peran: PILIH_PERAN,
    },
  });
  if (!baris) return null;
  const kini = sekarang();
  const jumlahSesi = await db().sesi.count({
    where: {
      penggunaId: id,
      dicabutPada: null,
      berakhirPada: { gt: kini },
      terakhirPada: { gt: new Date(kini.getTime() - DIAM_PALING_LAMA) },
    },
  });
  return {
    id,
    nama: baris.nama,
    surel: bacaSurel(by) ? baris.surel : samarkanSurel(baris.surel),
    status: statusAkun(baris),
    menungguUndangan: baris.sandiHash === null,
    dinonaktifkan: baris.dinonaktifkanPada ? formatWaktu(baris.dinonaktifkanPada) : null,
    alasanNonaktif: baris.alasanNonaktif,
    dibuat: formatWaktu(baris.dibuatPada),
    peran: baris.peran.map((satu) => ({
      id: satu.id,
      nama: namaPeranLengkap(satu),
      sejak: formatTanggal(satu.diberikanPada),
    })),
    jumlahSesi,
    diriSendiri: by.pelaku.penggunaId === id,
  };
}

/** What a role can be limited to. */
export async function pilihanLingkup(_by: Kelola) {
  const [kelurahan, koperasi] = await Promise.all([
    db().kelurahan.findMany({
      orderBy: [{ kecamatan: { nama: 'asc' } }, { nama: 'asc' }],
      select: { kode: true, nama: true, kecamatan: { select: { nama: true } } },
    }),
    db().koperasi.findMany({
      orderBy: { nama: 'asc' },
      take: 2_000,
      select: {
        id: true,
        nama: true,
        kelurahan: { select: { kecamatan: { select: { nama: true } } } },
      },
    }),
  ]);
  return {
    kelurahan: kelurahan.map((satu) => ({
      nilai: satu.kode,
      label: satu.nama,
      kelompok: satu.kecamatan.nama,
    })),
    koperasi: koperasi
      .map((satu) => ({
        nilai: satu.id,
        label: satu.nama,
        kelompok: satu.kelurahan.kecamatan.nama,
      }))
      .sort((a, b) => a.kelompok.localeCompare(b.kelompok, 'id')),
  };
}
