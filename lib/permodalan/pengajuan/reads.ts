import 'server-only';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { bacaKursorSaat, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { namaBulan } from '../laporan/rules';
import { STATUS_MENURUT_TAB } from './rules';
import { type SaringanModal, TAB_MODAL, type TabModal } from './schema';
import type { ModalRingkasDto } from './types';

export type ByModal = Wewenang<
  | 'modal:baca'
  | 'modal:putuskan'
  | 'modal:cairkan'
  | 'modal:jawab'
  | 'modal:tarik'
  | 'modal:terima-tawaran'
  | 'pinjaman:lapor'
>;

/** The applications a right reaches: all, those to one's koperasi, one's own. */
export const whereModal = (by: ByModal): Prisma.PengajuanModalWhereInput =>
  whereLingkup<Prisma.PengajuanModalWhereInput>(by, {
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
  jumlah: true,
  jumlahDisetujui: true,
  jumlahCair: true,
  sisaPokok: true,
  bulanLaporan: true,
  koperasi: { select: { nama: true } },
  ketentuan: { select: { nama: true } },
} as const satisfies Prisma.PengajuanModalSelect;

type Baris = Prisma.PengajuanModalGetPayload<{ select: typeof PILIH }>;

const keRingkas = ({
  koperasi,
  ketentuan,
  jumlah,
  jumlahDisetujui,
  jumlahCair,
  bulanLaporan,
  ...baris
}: Baris): ModalRingkasDto => ({
  ...baris,
  laporanTerakhir: bulanLaporan && namaBulan(tanggalJakarta(bulanLaporan)),
  jumlah: jumlahCair ?? jumlahDisetujui ?? jumlah,
  namaKoperasi: koperasi.nama,
  namaProduk: ketentuan.nama,
});

/** One's own applications and loans, newest first, at most 100. */
export async function modalSaya(by: Wewenang<'modal:baca'>): Promise<ModalRingkasDto[]> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return [];
  const baris = await db().pengajuanModal.findMany({
    where: { pelakuUsaha: { penggunaId }, AND: [whereModal(by)] },
    orderBy: { dibuatPada: 'desc' },
    take: 100,
    select: PILIH,
  });
  return baris.map(keRingkas);
}

/** The queue of a koperasi or of all, without what is only one's own. */
const whereAntrean = (by: Wewenang<'modal:baca'>): Prisma.PengajuanModalWhereInput =>
  whereLingkup<Prisma.PengajuanModalWhereInput>(by, { koperasi: (koperasiId) => ({ koperasiId }) });

function whereCari(cari: string | undefined): Prisma.PengajuanModalWhereInput {
  if (!cari) return {};
  const memuat = { contains: cari, mode: 'insensitive' } as const;
  return { OR: [{ nomor: memuat }, { namaPemohon: memuat }, { koperasi: { nama: memuat } }] };
}

const UKURAN = 25;

/** One page of the queue: what waits longest comes first, what has ended comes newest first. */
export async function antreanModal(
  by: Wewenang<'modal:baca'>,
  { tab, cari, setelah, sebelum }: SaringanModal,
): Promise<Halaman<ModalRingkasDto>> {
  const mundur = sebelum !== undefined;
  const dari = bacaKursorSaat(sebelum ?? setelah);
  const naik = (tab !== 'selesai') !== mundur;
  const banding = <T>(nilai: T) => (naik ? { gt: nilai } : { lt: nilai });
  const arah = naik ? 'asc' : 'desc';
  const baris = await db().pengajuanModal.findMany({
    where: {
      status: { in: [...STATUS_MENURUT_TAB[tab]] },
      AND: [
        whereAntrean(by),
        whereCari(cari),
        dari
          ? {
              OR: [
                { statusSejak: banding(dari.saat) },
                { statusSejak: dari.saat, id: banding(dari.id) as { gt: string } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ statusSejak: arah }, { id: arah }],
    take: UKURAN + 1,
    select: PILIH,
  });
  return susunHalaman(baris.map(keRingkas), {
    ukuran: UKURAN,
    mundur,
    dariKursor: dari !== null,
    kursor: (satu) => tulisKursor({ kunci: satu.statusSejak.toISOString(), id: satu.id }),
  });
}

/** Counts are shown up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG = 1000;

/** How many each tab holds, under the same search. */
export async function hitungAntreanModal(
  by: Wewenang<'modal:baca'>,
  cari: string | undefined,
): Promise<Record<TabModal, number>> {
  const jumlah = await Promise.all(
    TAB_MODAL.map((tab) =>
      db().pengajuanModal.count({
        where: {
          status: { in: [...STATUS_MENURUT_TAB[tab]] },
          AND: [whereAntrean(by), whereCari(cari)],
        },
        take: BATAS_HITUNG,
      }),
    ),
  );
  const [menunggu = 0, pemohon = 0, cair = 0, berjalan = 0, selesai = 0] = jumlah;
  return { menunggu, pemohon, cair, berjalan, selesai };
}
