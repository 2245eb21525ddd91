import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import {
  batasRat,
  type KeadaanRat,
  kalimatRatTerlewat,
  type StatusRat,
  statusRat,
  tahunBukuTertutup,
} from './rules';

/** The deadline of the RAT in force, with its source: it is not confirmed by everybody. */
export interface AcuanRat {
  hariIni: string;
  batasBulan: number;
  sumber: string;
  belumDikonfirmasi: boolean;
}

export async function acuanRat(
  tanggal: string = hariIni(),
  tempat: Tx | ReturnType<typeof db> = db(),
): Promise<AcuanRat> {
  const { isi, sumber, belumDikonfirmasi } = await aturanBerlaku('batas-rat', tanggal, tempat);
  return { hariIni: tanggal, batasBulan: isi.bulanSetelahTutupBuku, sumber, belumDikonfirmasi };
}

/** What `statusRatTersalin` reads beside the copies, for the select of a row. */
export const HITUNG_LAPORAN = {
  laporan: { where: { status: 'TERVERIFIKASI' } },
} as const satisfies Prisma.KoperasiCountOutputTypeSelect;

/** State of the RAT from the copies that are kept at the koperasi, and whether it has any verified report. */
export function statusRatTersalin(
  baris: {
    ratTahunBuku: number | null;
    ratTanggal: Date | null;
    tanggalBadanHukum: Date | null;
    _count: { laporan: number };
  },
  { hariIni, batasBulan }: Pick<AcuanRat, 'hariIni' | 'batasBulan'>,
): StatusRat {
  const { ratTahunBuku, ratTanggal, tanggalBadanHukum } = baris;
  // Of reports without a RAT only their being there counts, not the year.
  const tanpaRat = baris._count.laporan > 0 ? [{ tahunBuku: 0, tanggalRat: null }] : [];
  return statusRat({
    laporan:
      ratTahunBuku !== null && ratTanggal !== null
        ? [{ tahunBuku: ratTahunBuku, tanggalRat: tanggalJakarta(ratTanggal) }]
        : tanpaRat,
    tanggalBadanHukum: tanggalBadanHukum && tanggalJakarta(tanggalBadanHukum),
    hariIni,
    batasBulan,
  });
}

/** Of the koperasi named, those whose yearly members' meeting is overdue, each with the sentence that says so. */
export async function ratTerlewat(
  _by: Wewenang<Tindakan>,
  id: readonly string[],
  tanggal: string = hariIni(),
): Promise<Map<string, string>> {
  const [acuan, baris] = await Promise.all([
    acuanRat(tanggal),
    db().koperasi.findMany({
      where: { id: { in: [...id] }, status: 'AKTIF' },
      select: {
        id: true,
        ratTahunBuku: true,
        ratTanggal: true,
        tanggalBadanHukum: true,
        _count: { select: HITUNG_LAPORAN },
      },
    }),
  ]);
  const hasil = new Map<string, string>();
  for (const satu of baris) {
    const kalimat = kalimatRatTerlewat(statusRatTersalin(satu, acuan));
    if (kalimat) hasil.set(satu.id, kalimat);
  }
  return hasil;
}

/** Some verified report is in the portal, with or without a RAT. */
export const ADA_LAPORAN: Prisma.KoperasiWhereInput = {
  OR: [{ ratTahunBuku: { not: null } }, { laporan: { some: { status: 'TERVERIFIKASI' } } }],
};

const TIDAK_ADA: Prisma.KoperasiWhereInput = { id: { in: [] } };

/** The same rule as a condition, for filters: `statusRat` says of each koperasi found this very state. */
export function whereRat(
  keadaan: KeadaanRat,
  { hariIni, batasBulan }: Pick<AcuanRat, 'hariIni' | 'batasBulan'>,
): Prisma.KoperasiWhereInput {
  const tahun = tahunBukuTertutup(hariIni);
  const lewat = hariIni > batasRat(tahun, batasBulan);
  const awalTahun = (n: number) => tanggalDb(`${n}-01-01`);
  const belum: Prisma.KoperasiWhereInput = {
    OR: [{ ratTahunBuku: null }, { ratTahunBuku: { lt: tahun } }],
  };
  const berdiriSebelum = (n: number): Prisma.KoperasiWhereInput => ({
    OR: [{ tanggalBadanHukum: null }, { tanggalBadanHukum: { lt: awalTahun(n) } }],
  });
  const wajib = [belum, berdiriSebelum(tahun + 1)];
  switch (keadaan) {
    case 'SUDAH':
      return { ratTahunBuku: { gte: tahun } };
    case 'BELUM_WAJIB':
      return { AND: [belum, { tanggalBadanHukum: { gte: awalTahun(tahun + 1) } }] };
    case 'BELUM_JATUH_TEMPO':
      return lewat
        ? TIDAK_ADA
        : {
            AND: [
              ...wajib,
              { OR: [ADA_LAPORAN, { tanggalBadanHukum: { gte: awalTahun(tahun) } }] },
            ],
          };
    case 'BELUM_ADA_DATA':
      return { AND: [{ NOT: ADA_LAPORAN }, berdiriSebelum(lewat ? tahun + 1 : tahun)] };
    case 'DUA_TAHUN_TANPA_RAT':
      return lewat
        ? {
            AND: [
              ...wajib,
              ADA_LAPORAN,
              { OR: [{ ratTahunBuku: null }, { ratTahunBuku: { lt: tahun - 1 } }] },
              berdiriSebelum(tahun),
            ],
          }
        : TIDAK_ADA;
    case 'TERLAMBAT':
      return lewat
        ? {
            AND: [
              ...wajib,
              ADA_LAPORAN,
              {
                OR: [
                  { ratTahunBuku: { gte: tahun - 1 } },
                  { tanggalBadanHukum: { gte: awalTahun(tahun) } },
                ],
              },
            ],
          }
        : TIDAK_ADA;
  }
}
