import 'server-only';
import { menjangkauKoperasi, type Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { whereModal } from '../pengajuan/reads';
import { STATUS_BERJALAN, STATUS_PINJAMAN } from '../rules';
import { awalBulan, geserBulan } from './rules';
import { BARIS_PALING_BANYAK } from './schema';
import type {
  KeadaanBulan,
  KelompokPinjaman,
  LaporanBertanggal,
  PinjamanBulanDto,
  StatusPinjamanKoperasi,
} from './types';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'modal:baca' | 'pinjaman:lapor'>;

/** Loans that ran in a month: paid out by its end, and not ended in a month before it. */
export const wherePinjamanBulan = (bulan: string): Prisma.PengajuanModalWhereInput => ({
  tanggalCair: { lt: tanggalDb(awalBulan(geserBulan(bulan, 1))) },
  OR: [
    { status: { in: [...STATUS_BERJALAN] } },
    { bulanLaporan: { gte: tanggalDb(awalBulan(bulan)) } },
  ],
});

const ISI = { sisaPokok: true, tunggakan: true, kolektibilitas: true, hasil: true } as const;

/**
 * Loans of a koperasi in a month with their report and the one before, in order of application.
 *
 * @param pilih only these ids; or a page after an id, of those only that were not reported yet
 */
export async function pinjamanBulan(
  by: By,
  koperasiId: string,
  bulan: string,
  pilih: { setelah?: string | undefined; belum?: boolean } | { id: string[] },
  sumber: Sumber = db(),
): Promise<PinjamanBulanDto[]> {
  const awal = tanggalDb(awalBulan(bulan));
  const baris = await sumber.pengajuanModal.findMany({
    where: {
      koperasiId,
      AND: [whereModal(by), wherePinjamanBulan(bulan)],
      ...('id' in pilih ? { id: { in: pilih.id } } : {}),
      ...('setelah' in pilih && pilih.setelah ? { id: { gt: pilih.setelah } } : {}),
      ...('belum' in pilih && pilih.belum ? { laporan: { none: { bulan: awal } } } : {}),
    },
    orderBy: { id: 'asc' },
    take: BARIS_PALING_BANYAK + 1,
    select: {
      id: true,
      nomor: true,
      namaPemohon: true,
      status: true,
      jumlahCair: true,
      tanggalCair: true,
      laporan: {
        where: { bulan: { lte: awal } },
        orderBy: { bulan: 'desc' },
        take: 2,
        select: { ...ISI, bulan: true, versi: true },
      },
    },
  });
  return baris.map(({ laporan, jumlahCair, tanggalCair, ...satu }) => {
    const kini = laporan.find((isi) => isi.bulan.getTime() === awal.getTime()) ?? null;
    const lalu = laporan.find((isi) => isi !== kini) ?? null;
    return {
      ...satu,
      jumlahCair: jumlahCair ?? 0n,
      tanggalCair: tanggalCair ?? awal,
      kini,
      lalu: lalu && { ...lalu, bulan: tanggalJakarta(lalu.bulan).slice(0, 7) },
    };
  });
}

/** The first report after a month of each of these loans that has one. */
export async function laporanSesudah(
  by: By,
  id: readonly string[],
  bulan: string,
  sumber: Sumber = db(),
): Promise<Map<string, LaporanBertanggal>> {
  const baris = await sumber.laporanPinjaman.findMany({
    where: {
      pengajuanId: { in: [...id] },
      pengajuan: whereModal(by),
      bulan: { gt: tanggalDb(awalBulan(bulan)) },
    },
    orderBy: [{ pengajuanId: 'asc' }, { bulan: 'asc' }],
    distinct: ['pengajuanId'],
    select: { ...ISI, bulan: true, pengajuanId: true },
  });
  return new Map(
    baris.map(({ pengajuanId, bulan: satu, ...isi }) => [
      pengajuanId,
      { ...isi, bulan: tanggalJakarta(satu).slice(0, 7) },
    ]),
  );
}

const KEADAAN = `
  SELECT to_char(b, 'YYYY-MM') AS bulan, count(p.id)::int AS wajib, count(l.id)::int AS terlapor
  FROM generate_series($2::date, $3::date, interval '1 month') b
  LEFT JOIN pengajuan_modal p ON p.koperasi_id = $1::uuid AND p.tanggal_cair < (b + interval '1 month')::date
    AND (p.status IN ('DICAIRKAN', 'MACET') OR p.bulan_laporan >= b::date)
  LEFT JOIN laporan_pinjaman l ON l.pengajuan_id = p.id AND l.bulan = b::date
  GROUP BY b ORDER BY b DESC`;

/** How far the reports have come, month by month, the latest first. */
export async function keadaanBulan(
  by: By,
  koperasiId: string,
  { dari, sampai }: { dari: string; sampai: string },
): Promise<KeadaanBulan[]> {
  if (!menjangkauKoperasi(by, koperasiId)) return [];
  const { rows } = await kolam().query<KeadaanBulan>(KEADAAN, [
    koperasiId,
    awalBulan(dari),
    awalBulan(sampai),
  ]);
  return rows;
}

/** Loans that run now, by collectibility; those never reported stand apart. */
export async function kelompokPinjaman(by: By, koperasiId: string): Promise<KelompokPinjaman[]> {
  const baris = await db().pengajuanModal.groupBy({
    by: ['kolektibilitas'],
    where: { koperasiId, status: { in: [...STATUS_BERJALAN] }, AND: [whereModal(by)] },
    _count: { _all: true },
    _sum: { sisaPokok: true },
  });
  return baris.map(({ kolektibilitas, _count, _sum }) => ({
    kolektibilitas,
    jumlah: _count._all,
    sisaPokok: _sum.sisaPokok ?? 0n,
  }));
}

/** All loans of a koperasi that were ever paid out, by state. */
export async function pinjamanMenurutStatus(
  by: By,
  koperasiId: string,
): Promise<StatusPinjamanKoperasi[]> {
  const baris = await db().pengajuanModal.groupBy({
    by: ['status'],
    where: { koperasiId, status: { in: [...STATUS_PINJAMAN] }, AND: [whereModal(by)] },
    _count: { _all: true },
    _sum: { sisaPokok: true },
  });
  return baris.map(({ status, _count, _sum }) => ({
    status,
    jumlah: _count._all,
    sisaPokok: _sum.sisaPokok ?? 0n,
  }));
}
