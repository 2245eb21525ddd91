import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { BARIS_HALAMAN, bacaTandaWaktu, susunHalaman, tulisTanda } from '../halaman/rules';
import { TANPA_PENGURUS_BERAKUN } from '../pihak/reads';
import { STATUS_MENURUT_TAB } from './rules';
import type { SaringanPermohonan, TabPermohonan } from './schema';
import type { DaftarPermohonanDto, PermohonanRingkasDto } from './types';

type ByPermohonan = Wewenang<
  | 'permohonan:baca'
  | 'permohonan:putuskan'
  | 'permohonan:jawab'
  | 'permohonan:tarik'
  | 'anggota:catat'
>;

/** The applications a right reaches: all, those to one's koperasi, one's own. */
export const wherePermohonan = (by: ByPermohonan): Prisma.PermohonanWhereInput =>
  whereLingkup<Prisma.PermohonanWhereInput>(by, {
    koperasi: (koperasiId) => ({ koperasiId }),
    diri: (penggunaId) => ({ pelakuUsaha: { penggunaId } }),
  });

const PILIH = {
  id: true,
  nomor: true,
  namaPemohon: true,
  status: true,
  statusSejak: true,
  dibuatPada: true,
  koperasiId: true,
  koperasi: { select: { nama: true } },
  anggota: { select: { tanggalKeluar: true } },
} as const satisfies Prisma.PermohonanSelect;

type Baris = Prisma.PermohonanGetPayload<{ select: typeof PILIH }>;

const keRingkas = ({ koperasi, anggota, ...baris }: Baris): PermohonanRingkasDto => ({
  ...baris,
  keluarPada: anggota?.tanggalKeluar ?? null,
  namaKoperasi: koperasi.nama,
});

/** One's own applications, newest first, at most 100. */
export async function permohonanSaya(
  by: Wewenang<'permohonan:baca'>,
): Promise<PermohonanRingkasDto[]> {
  const penggunaId = by.pelaku.penggunaId;
  if (penggunaId === null) return [];
  const baris = await db().permohonan.findMany({
    where: { pelakuUsaha: { penggunaId }, AND: [wherePermohonan(by)] },
    orderBy: { dibuatPada: 'desc' },
    take: 100,
    select: PILIH,
  });
  return baris.map(keRingkas);
}

/** Applications that wait for others than the reader as applicant: the queue of a koperasi or of all. */
const whereAntrean = (by: Wewenang<'permohonan:baca'>): Prisma.PermohonanWhereInput =>
  whereLingkup<Prisma.PermohonanWhereInput>(by, { koperasi: (koperasiId) => ({ koperasiId }) });

function whereSaringan({
  cari,
  tanpaPengurus,
}: Pick<SaringanPermohonan, 'cari' | 'tanpaPengurus'>): Prisma.PermohonanWhereInput {
  const memuat = { contains: cari, mode: 'insensitive' } as const;
  return {
    ...(cari
      ? { OR: [{ nomor: memuat }, { namaPemohon: memuat }, { koperasi: { nama: memuat } }] }
      : {}),
    ...(tanpaPengurus ? { koperasi: TANPA_PENGURUS_BERAKUN } : {}),
  };
}

/** One page of the queue: what waits longest comes first, what is done comes newest first. */
export async function antreanPermohonan(
  by: Wewenang<'permohonan:baca'>,
  saringan: SaringanPermohonan,
): Promise<DaftarPermohonanDto> {
  const { tab, status } = saringan;
  const dalamTab = STATUS_MENURUT_TAB[tab];
  const dipilih = status && dalamTab.includes(status) ? [status] : [...dalamTab];
  const mundur = saringan.sebelum !== undefined;
  const tanda = bacaTandaWaktu(saringan.sebelum ?? saringan.sesudah);
  const naik = (tab !== 'selesai') !== mundur;
  const banding = (nilai: Date | string) => (naik ? { gt: nilai } : { lt: nilai });
  const arah = naik ? 'asc' : 'desc';
  const baris = await db().permohonan.findMany({
    where: {
      AND: [
        whereAntrean(by),
        whereSaringan(saringan),
        { status: { in: dipilih } },
        tanda
          ? {
              OR: [
                { statusSejak: banding(tanda.waktu) },
                { statusSejak: tanda.waktu, id: banding(tanda.id) as { gt: string } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ statusSejak: arah }, { id: arah }],
    take: BARIS_HALAMAN + 1,
    select: PILIH,
  });
  return susunHalaman(baris.map(keRingkas), { mundur, adaTanda: tanda !== null }, (satu) =>
    tulisTanda({ kunci: satu.statusSejak.toISOString(), id: satu.id }),
  );
}

/** Counts are shown up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG = 1000;

/** How many applications each tab holds, under the same filters. */
export async function hitungAntrean(
  by: Wewenang<'permohonan:baca'>,
  saringan: Pick<SaringanPermohonan, 'cari' | 'tanpaPengurus'>,
): Promise<Record<TabPermohonan, number>> {
  const hitung = (tab: TabPermohonan) =>
    db().permohonan.count({
      where: {
        AND: [
          whereAntrean(by),
          whereSaringan(saringan),
          { status: { in: [...STATUS_MENURUT_TAB[tab]] } },
        ],
      },
      take: BATAS_HITUNG,
    });
  const [menunggu, pemohon, pembayaran, selesai] = await Promise.all([
    hitung('menunggu'),
    hitung('pemohon'),
    hitung('pembayaran'),
    hitung('selesai'),
  ]);
  return { menunggu, pemohon, pembayaran, selesai };
}
