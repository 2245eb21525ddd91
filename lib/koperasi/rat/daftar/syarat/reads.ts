import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { syaratCari } from '../../../cari/rules';
import { scopeKoperasi } from '../../../reads';
import { type AcuanRat, ADA_LAPORAN, acuanRat, whereRat } from '../../reads';
import { batasRat, tahunBukuTertutup } from '../../rules';
import { type DaftarRat, tahunJatuhTempo } from '../rules';
import type { SaringRat } from '../schema';

/* Which koperasi a list about the RAT has, and which may be reminded, as conditions. */

type Pantau = Wewenang<'rat:pantau' | 'rat:ingatkan'>;
const HARI_MS = 86_400_000;

/** What every list about the RAT is judged by: today, the deadline and the reminders. */
export interface DasarRat extends AcuanRat {
  tahunBuku: number;
  /** ISO date. */
  batas: string;
  jedaHari: number;
  hariSebelumBatas: readonly number[];
  /** Reminded after this instant, a koperasi is left alone. */
  sejakPengingat: Date;
}

export async function dasarRat(
  sumber: Tx | ReturnType<typeof db> = db(),
  tanggal?: string,
): Promise<DasarRat> {
  const [acuan, pengingat] = await Promise.all([
    acuanRat(tanggal, sumber),
    aturanBerlaku('pengingat-rat', tanggal, sumber),
  ]);
  const tahunBuku = tahunBukuTertutup(acuan.hariIni);
  const { jedaHari, hariSebelumBatas } = pengingat.isi;
  return {
    ...acuan,
    tahunBuku,
    batas: batasRat(tahunBuku, acuan.batasBulan),
    jedaHari,
    hariSebelumBatas,
    sejakPengingat: new Date(sekarang().getTime() - jedaHari * HARI_MS),
  };
}

/** A reminder that reached somebody. */
export const SAMPAI: Prisma.PengingatRatWhereInput = {
  OR: [{ penerima: { gt: 0 } }, { keKantor: true }],
};

const baruDiingatkan = ({ sejakPengingat }: DasarRat): Prisma.PengingatRatWhereInput => ({
  dikirimPada: { gt: sejakPengingat },
  AND: [SAMPAI],
});

export const ADA_PENGURUS: Prisma.PeranPenggunaListRelationFilter = {
  some: { peran: 'PENGURUS', dicabutPada: null, pengguna: { dinonaktifkanPada: null } },
};
const TANPA_PENGURUS: Prisma.KoperasiWhereInput = { NOT: { peran: ADA_PENGURUS } };

function whereHubung(hubung: SaringRat['hubung']): Prisma.KoperasiWhereInput | undefined {
  if (hubung === 'akun') return { peran: ADA_PENGURUS };
  if (hubung === 'surel') return { ...TANPA_PENGURUS, surel: { not: null } };
  return hubung === 'tidak' ? { ...TANPA_PENGURUS, surel: null } : undefined;
}

/** RAT of the last closed book year not in the portal, whether or not it is late, known or not. */
const belumRat = (dasar: AcuanRat): Prisma.KoperasiWhereInput => ({
  OR: (['BELUM_JATUH_TEMPO', 'TERLAMBAT', 'DUA_TAHUN_TANPA_RAT', 'BELUM_ADA_DATA'] as const).map(
    (keadaan) => whereRat(keadaan, dasar),
  ),
});

/** `tahunTanpaRat` as a condition: two or more; without any report nothing is known, so nothing follows. */
function duaTahun({ hariIni, batasBulan }: AcuanRat): Prisma.KoperasiWhereInput {
  const tempo = tahunJatuhTempo(hariIni, batasBulan);
  return {
    AND: [
      ADA_LAPORAN,
      { OR: [{ ratTahunBuku: null }, { ratTahunBuku: { lt: tempo - 1 } }] },
      {
        OR: [
          { tanggalBadanHukum: null },
          { tanggalBadanHukum: { lt: tanggalDb(`${tempo}-01-01`) } },
        ],
      },
    ],
  };
}

/** Whose RAT is still to come in time; also one of which nothing is known is told of the deadline. */
const menjelang = (dasar: AcuanRat): Prisma.KoperasiWhereInput =>
  tahunJatuhTempo(dasar.hariIni, dasar.batasBulan) === tahunBukuTertutup(dasar.hariIni)
    ? { id: { in: [] } }
    : belumRat(dasar);

const SYARAT_DAFTAR: Record<
  Exclude<DaftarRat, 'verifikasi'>,
  (dasar: AcuanRat) => Prisma.KoperasiWhereInput
> = {
  belum: belumRat,
  'dua-tahun': duaTahun,
  menjelang,
};

/** A report that would bring the RAT of the last book year waits for a petugas already. */
const menungguVerifikasi = ({ tahunBuku }: DasarRat): Prisma.LaporanTahunanWhereInput => ({
  tahunBuku,
  status: 'DIAJUKAN',
  tanggalRat: { not: null },
});

/** Filters of a list as a condition; koperasi that are not active are not asked for a RAT. */
export function whereDaftarRat(
  by: Pantau,
  daftar: Exclude<DaftarRat, 'verifikasi'>,
  saring: Omit<SaringRat, 'daftar' | 'setelah' | 'sebelum'>,
  dasar: DasarRat,
): Prisma.KoperasiWhereInput {
  const syarat: (Prisma.KoperasiWhereInput | false | undefined)[] = [
    scopeKoperasi(by),
    { status: 'AKTIF' },
    SYARAT_DAFTAR[daftar](dasar),
    ...syaratCari(saring.cari),
    saring.kecamatan !== undefined && { kelurahanKode: { startsWith: `${saring.kecamatan}.` } },
    saring.jenis && { jenis: saring.jenis },
    saring.kkmp && { adalahKkmp: saring.kkmp === 'ya' },
    saring.ingat === 'baru' && { pengingat: { some: baruDiingatkan(dasar) } },
    saring.ingat === 'boleh' && whereBolehDiingatkan(dasar),
    whereHubung(saring.hubung),
  ];
  return { AND: syarat.filter((satu) => satu !== false && satu !== undefined) };
}

/**
 * Koperasi that a reminder is for: active, RAT of the last book year missing, no report of it waiting,
 * not reminded within the set number of days.
 */
export const whereBolehDiingatkan = (dasar: DasarRat): Prisma.KoperasiWhereInput => ({
  AND: [
    { status: 'AKTIF' },
    belumRat(dasar),
    { laporan: { none: menungguVerifikasi(dasar) } },
    { pengingat: { none: baruDiingatkan(dasar) } },
  ],
});

/** The same without the pause, for the portal's own reminders. */
export const wherePerluPengingat = (dasar: DasarRat): Prisma.KoperasiWhereInput => ({
  AND: [{ status: 'AKTIF' }, belumRat(dasar), { laporan: { none: menungguVerifikasi(dasar) } }],
});

/** Of those that may be reminded, the ones that a notice or an e-mail can reach. */
export const whereTerjangkau: Prisma.KoperasiWhereInput = {
  OR: [{ peran: ADA_PENGURUS }, { surel: { not: null } }],
};
