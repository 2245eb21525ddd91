import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { bacaKursorSaat, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { whereTerbaca } from '../reads';
import { sudahBerakhir } from '../rules';
import { kalimatKeadaan } from '../tampilan/rules';
import { STATUS_MENURUT_TAB } from './rules';
import { type SaringanPendirian, TAB_PENDIRIAN, type TabPendirian } from './schema';
import type { PendirianRingkasDto } from './types';

type Baca = Wewenang<'pendirian:baca'>;

const UKURAN = 25;
/** Counts are shown up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG = 1000;

const PILIH = {
  id: true,
  nomor: true,
  nama: true,
  status: true,
  giliran: true,
  bentuk: true,
  statusSejak: true,
  batasPada: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  _count: { select: { pendiri: { where: { status: 'AKTIF' } } } },
} as const satisfies Prisma.PendirianSelect;

type Baris = Prisma.PendirianGetPayload<{ select: typeof PILIH }>;
type Terbatas = { primer: number; sekunder: number };

const batasPendiri = async (): Promise<Terbatas> =>
  (await aturanBerlaku('pendiri-paling-sedikit')).isi;

const keRingkas =
  (batas: Terbatas, kini: string) =>
  ({ kelurahan, bentuk, batasPada, _count, ...satu }: Baris): PendirianRingkasDto => {
    const sampai = batasPada && tanggalJakarta(batasPada);
    return {
      ...satu,
      kalimat: kalimatKeadaan(satu),
      wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
      batasPada: sampai,
      lewat: sampai !== null && sampai < kini && !sudahBerakhir(satu.status),
      jumlahPendiri: _count.pendiri,
      pendiriPalingSedikit: adalahSekunder(bentuk) ? batas.sekunder : batas.primer,
    };
  };

/** Foundings in which one has a part oneself, the latest step first, at most 50. */
export async function pendirianSaya(by: Baca): Promise<PendirianRingkasDto[]> {
  const penggunaId = penggunaIdDari(by);
  const koperasi = by.hak.flatMap(({ lingkup }) =>
    lingkup.jenis === 'koperasi' ? [lingkup.koperasiId] : [],
  );
  const baris = await db().pendirian.findMany({
    where: {
      AND: [whereTerbaca(by)],
      OR: [
        { pemrakarsaId: penggunaId },
        { pendiri: { some: { penggunaId, status: 'AKTIF' } } },
        { pemrakarsaKoperasiId: { in: koperasi } },
        { pendiri: { some: { koperasiId: { in: koperasi }, status: 'AKTIF' } } },
        { koperasiId: { in: koperasi } },
      ],
    },
    orderBy: [{ statusSejak: 'desc' }, { id: 'desc' }],
    take: 50,
    select: PILIH,
  });
  return baris.map(keRingkas(await batasPendiri(), hariIni()));
}

const whereTab = (tab: TabPendirian): Prisma.PendirianWhereInput => ({
  status: { in: [...STATUS_MENURUT_TAB[tab]] },
  ...(tab === 'selesai' ? {} : { giliran: tab === 'dinas' ? 'PETUGAS' : 'PEMRAKARSA' }),
});

const whereSaringan = ({
  cari,
  kecamatan,
  lewat,
}: Pick<SaringanPendirian, 'cari' | 'kecamatan' | 'lewat'>): Prisma.PendirianWhereInput => ({
  ...(cari ? { cari: { contains: cari.toLowerCase() } } : {}),
  ...(kecamatan ? { kelurahan: { kecamatanKode: kecamatan } } : {}),
  ...(lewat ? { batasPada: { lt: tanggalDb(hariIni()) } } : {}),
});

/** The queue of those who check or watch: the longest waiting first, what is over with the latest first. */
export async function antreanPendirian(
  by: Baca,
  saringan: SaringanPendirian,
): Promise<Halaman<PendirianRingkasDto>> {
  const { tab, status } = saringan;
  const mundur = saringan.sebelum !== undefined;
  const dari = bacaKursorSaat(saringan.sebelum ?? saringan.sesudah);
  const naik = (tab !== 'selesai') !== mundur;
  const arah = naik ? 'asc' : 'desc';
  const banding = <T>(nilai: T) => (naik ? { gt: nilai } : { lt: nilai });
  const baris = await db().pendirian.findMany({
    where: {
      AND: [
        whereTerbaca(by),
        whereTab(tab),
        whereSaringan(saringan),
        status && STATUS_MENURUT_TAB[tab].includes(status) ? { status } : {},
        dari
          ? {
              OR: [
                { statusSejak: banding(dari.saat) },
                { statusSejak: dari.saat, id: banding(dari.id) },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ statusSejak: arah }, { id: arah }],
    take: UKURAN + 1,
    select: PILIH,
  });
  return susunHalaman(baris.map(keRingkas(await batasPendiri(), hariIni())), {
    ukuran: UKURAN,
    mundur,
    dariKursor: dari !== null,
    kursor: (satu) => tulisKursor({ kunci: satu.statusSejak.toISOString(), id: satu.id }),
  });
}

/** How many foundings each tab holds, under the same filters. */
export async function hitungAntrean(
  by: Baca,
  saringan: SaringanPendirian,
): Promise<Record<TabPendirian, number>> {
  const jumlah = await Promise.all(
    TAB_PENDIRIAN.map((tab) =>
      db().pendirian.count({
        where: { AND: [whereTerbaca(by), whereTab(tab), whereSaringan(saringan)] },
        take: BATAS_HITUNG,
      }),
    ),
  );
  const [dinas = 0, pemrakarsa = 0, selesai = 0] = jumlah;
  return { dinas, pemrakarsa, selesai };
}
