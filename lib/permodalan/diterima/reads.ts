import 'server-only';
import { type Pelaku, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { bacaKursorSaat, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { bolehBatalkan, halanganPeriksa, keadaanDiterima } from './rules';
import type { SaringanDiterima } from './schema';
import type { ModalDiterimaDto, PemilikDiterima } from './types';

type Sumber = Tx | ReturnType<typeof db>;
type By = Wewenang<'modal-diterima:baca' | 'modal-diterima:catat'>;

/** Owners a right reaches: all, those who live or have a business in one's kelurahan, oneself. */
const whereOrang = (by: By): Prisma.PelakuUsahaWhereInput =>
  whereLingkup<Prisma.PelakuUsahaWhereInput>(by, {
    kelurahan: (kelurahanKode) => ({
      OR: [{ kelurahanKode }, { usaha: { some: { kelurahanKode } } }],
    }),
    diri: (penggunaId) => ({ penggunaId }),
  });

export const whereDiterima = (by: By): Prisma.ModalDiterimaWhereInput => ({
  pelakuUsaha: whereOrang(by),
});

/** Reads as an officer, not only what is one's own. */
export const sebagaiPetugas = (by: By): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');

const PILIH = {
  id: true,
  jenis: true,
  lembaga: true,
  produk: true,
  tanggal: true,
  jumlah: true,
  tenor: true,
  nomorBukti: true,
  dokumenId: true,
  dicatatOleh: true,
  olehPetugas: true,
  dibatalkanPada: true,
  alasanBatal: true,
  diperiksaPada: true,
  buktiDiperiksa: true,
  usaha: { select: { nama: true } },
  pelakuUsaha: {
    select: {
      nama: true,
      penggunaId: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  },
} as const satisfies Prisma.ModalDiterimaSelect;

type Baris = Prisma.ModalDiterimaGetPayload<{ select: typeof PILIH }>;

const keDto = (
  { usaha, pelakuUsaha, dicatatOleh, ...baris }: Baris,
  { pelaku, bisaCatat, petugas }: { pelaku: Pelaku; bisaCatat: boolean; petugas: boolean },
): ModalDiterimaDto => {
  const keadaan = keadaanDiterima(baris);
  const halangan = halanganPeriksa(
    { pemilik: pelakuUsaha.penggunaId, pencatat: dicatatOleh },
    pelaku.penggunaId,
  );
  return {
    ...baris,
    keadaan,
    milikSendiri: halangan === 'MILIK_SENDIRI',
    halanganPeriksa: halangan,
    namaPemilik: pelakuUsaha.nama,
    wilayah: labelKelurahan(pelakuUsaha.kelurahan.nama, pelakuUsaha.kelurahan.kecamatan.nama),
    namaUsaha: usaha?.nama ?? null,
    bolehBatal: bisaCatat && bolehBatalkan({ ...baris, keadaan }, petugas),
  };
};

/** What one had from elsewhere, newest first. */
export async function diterimaSaya(
  by: Wewenang<'modal-diterima:baca'>,
): Promise<ModalDiterimaDto[]> {
  const { penggunaId } = by.pelaku;
  if (penggunaId === null) return [];
  const baris = await db().modalDiterima.findMany({
    where: { pelakuUsaha: { penggunaId }, AND: [whereDiterima(by)] },
    orderBy: [{ tanggal: 'desc' }, { id: 'desc' }],
    take: 100,
    select: PILIH,
  });
  return baris.map((satu) => keDto(satu, { pelaku: by.pelaku, bisaCatat: true, petugas: false }));
}

/**
 * What no officer checked yet and this reader may check: the rows without `halanganPeriksa`, so that the
 * number on the start page is the number in the list.
 */
const whereMenunggu = ({ pelaku: { penggunaId } }: By): Prisma.ModalDiterimaWhereInput => ({
  diperiksaPada: null,
  dibatalkanPada: null,
  ...(penggunaId === null
    ? {}
    : {
        dicatatOleh: { not: penggunaId },
        OR: [
          { pelakuUsaha: { penggunaId: null } },
          { pelakuUsaha: { penggunaId: { not: penggunaId } } },
        ],
      }),
});

/** Records that wait for this officer's check within reach; counted to a bound. */
export async function hitungBelumDiperiksa(by: By, batas: number) {
  const where = {
    AND: [whereDiterima(by), whereMenunggu(by)],
  } satisfies Prisma.ModalDiterimaWhereInput;
  const [jumlah, tertua] = await Promise.all([
    db().modalDiterima.count({ where, take: batas }),
    db().modalDiterima.findFirst({
      where,
      orderBy: { dibuatPada: 'asc' },
      select: { dibuatPada: true },
    }),
  ]);
  return { jumlah, sejak: tertua?.dibuatPada ?? null };
}

const UKURAN = 25;

/** One page of the records within reach, newest first. */
export async function daftarDiterima(
  by: Wewenang<'modal-diterima:baca'>,
  { cari, jenis, periksa, setelah, sebelum }: SaringanDiterima,
  bisaCatat: boolean,
): Promise<Halaman<ModalDiterimaDto>> {
  const mundur = sebelum !== undefined;
  const dari = bacaKursorSaat(sebelum ?? setelah);
  const banding = <T>(nilai: T) => (mundur ? { gt: nilai } : { lt: nilai });
  const arah = mundur ? 'asc' : 'desc';
  const memuat = { contains: cari, mode: 'insensitive' } as const;
  const baris = await db().modalDiterima.findMany({
    where: {
      ...(jenis ? { jenis } : {}),
      AND: [
        whereDiterima(by),
        periksa ? whereMenunggu(by) : {},
        cari ? { OR: [{ lembaga: memuat }, { pelakuUsaha: { nama: memuat } }] } : {},
        dari
          ? {
              OR: [
                { tanggal: banding(dari.saat) },
                { tanggal: dari.saat, id: banding(dari.id) as { lt: string } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ tanggal: arah }, { id: arah }],
    take: UKURAN + 1,
    select: PILIH,
  });
  return susunHalaman(
    baris.map((satu) => keDto(satu, { pelaku: by.pelaku, bisaCatat, petugas: sebagaiPetugas(by) })),
    {
      ukuran: UKURAN,
      mundur,
      dariKursor: dari !== null,
      kursor: (satu) => tulisKursor({ kunci: satu.tanggal.toISOString(), id: satu.id }),
    },
  );
}

/** One record within reach, or null. */
export async function bacaDiterima(
  by: By,
  id: string,
  sumber: Sumber = db(),
): Promise<(ModalDiterimaDto & { pelakuUsahaId: string }) | null> {
  const baris = await sumber.modalDiterima.findFirst({
    where: { id, AND: [whereDiterima(by)] },
    select: { ...PILIH, pelakuUsahaId: true },
  });
  if (!baris) return null;
  const { pelakuUsahaId, ...isi } = baris;
  return {
    ...keDto(isi, { pelaku: by.pelaku, bisaCatat: true, petugas: sebagaiPetugas(by) }),
    pelakuUsahaId,
  };
}

/**
 * The owner a record is to be about, within reach of the right: named by person or by one of their
 * businesses, or oneself when neither is given.
 */
export async function bacaPemilikDiterima(
  by: Wewenang<'modal-diterima:catat'>,
  siapa: { pelakuUsahaId?: string; usahaId?: string },
  sumber: Sumber = db(),
): Promise<PemilikDiterima | null> {
  const { penggunaId } = by.pelaku;
  const { pelakuUsahaId, usahaId } = siapa;
  if (!pelakuUsahaId && !usahaId && penggunaId === null) return null;
  const baris = await sumber.pelakuUsaha.findFirst({
    where: {
      ...(pelakuUsahaId ? { id: pelakuUsahaId } : {}),
      ...(usahaId ? { usaha: { some: { id: usahaId } } } : {}),
      ...(pelakuUsahaId || usahaId ? {} : { penggunaId }),
      AND: [whereOrang(by)],
    },
    select: {
      id: true,
      nama: true,
      penggunaId: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
      usaha: { orderBy: { id: 'asc' }, take: 50, select: { id: true, nama: true, nomor: true } },
    },
  });
  if (!baris) return null;
  return {
    pelakuUsahaId: baris.id,
    nama: baris.nama,
    wilayah: labelKelurahan(baris.kelurahan.nama, baris.kelurahan.kecamatan.nama),
    usaha: baris.usaha,
    diri: baris.penggunaId !== null && baris.penggunaId === penggunaId,
  };
}
