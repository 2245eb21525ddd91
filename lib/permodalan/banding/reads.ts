import 'server-only';
import { PENGURUS_BERAKUN } from '@/lib/keanggotaan/pihak/reads';
import { DAPAT_ANGGOTA_BARU } from '@/lib/keanggotaan/rules';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { selisihBulan, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { perempuanDari } from '@/lib/umkm/rules';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { batasProduk, keKetentuan, PILIH_KETENTUAN } from '../produk/reads';
import { type BatasHarga, pelanggaranKetentuan } from '../produk/rules';
import { STATUS_TERBUKA } from '../rules';
import type { ProfilPenerima } from '../sumber/types';
import type { PilihanBanding } from './schema';
import type { PengajuanTerbuka, ProdukPembanding } from './types';

type By = Wewenang<'modal:bandingkan' | 'modal:baca'>;

/** Products compared at once; a city has some hundreds. */
const PRODUK_PALING_BANYAK = 1000;

interface Ikatan {
  sejak: string;
  pengajuan: PengajuanTerbuka | null;
}

/** Koperasi of which an account is an active member, since when, with an open application there if there is one. */
async function ikatan(penggunaId: string | null): Promise<Map<string, Ikatan>> {
  if (penggunaId === null) return new Map();
  const milik = { pelakuUsaha: { penggunaId } };
  const [anggota, terbuka] = await Promise.all([
    db().anggota.findMany({
      where: { ...milik, status: 'AKTIF' },
      select: { koperasiId: true, tanggalMasuk: true },
    }),
    db().pengajuanModal.findMany({
      where: { ...milik, status: { in: [...STATUS_TERBUKA] } },
      select: { koperasiId: true, id: true, ketentuan: { select: { nama: true } } },
    }),
  ]);
  const pengajuan = new Map(
    terbuka.map(({ koperasiId, id, ketentuan }) => [koperasiId, { id, produk: ketentuan.nama }]),
  );
  return new Map(
    anggota.map(({ koperasiId, tanggalMasuk }) => [
      koperasiId,
      { sejak: tanggalJakarta(tanggalMasuk), pengajuan: pengajuan.get(koperasiId) ?? null },
    ]),
  );
}

const PILIH_KOPERASI = {
  id: true,
  nama: true,
  bentuk: true,
  pola: true,
  kategoriKesehatan: true,
  penilaianTahunBuku: true,
  menerimaAnggota: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  peran: { where: PENGURUS_BERAKUN, select: { penggunaId: true } },
} as const satisfies Prisma.KoperasiSelect;

type BarisKoperasi = Prisma.KoperasiGetPayload<{ select: typeof PILIH_KOPERASI }>;

function keKoperasi(
  { kelurahan, kategoriKesehatan, peran, pola: _pola, bentuk, ...sisa }: BarisKoperasi,
  penggunaId: string | null,
  terikat: Map<string, Ikatan>,
): ProdukPembanding['koperasi'] {
  return {
    ...sisa,
    menerimaAnggota: sisa.menerimaAnggota && !adalahSekunder(bentuk),
    kategori: kategoriKesehatan,
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
    anggota: terikat.has(sisa.id),
    anggotaSejak: terikat.get(sisa.id)?.sejak ?? null,
    adaPengurus: peran.some((satu) => satu.penggunaId !== penggunaId),
    pengajuanTerbuka: terikat.get(sisa.id)?.pengajuan ?? null,
  };
}

const PILIH_PRODUK = {
  ...PILIH_KETENTUAN,
  produk: { select: { koperasi: { select: PILIH_KOPERASI } } },
} as const satisfies Prisma.KetentuanProdukSelect;

/** Stored terms as choices; terms that break a limit are no choice, even where they are published. */
const susunProduk = (
  daftar: readonly Prisma.KetentuanProdukGetPayload<{ select: typeof PILIH_PRODUK }>[],
  batas: BatasHarga,
  penggunaId: string | null,
  terikat: Map<string, Ikatan>,
): ProdukPembanding[] =>
  daftar.flatMap(({ produk: { koperasi }, ...baris }) => {
    const ketentuan = keKetentuan(baris);
    if (pelanggaranKetentuan(ketentuan, koperasi.pola, batas)) return [];
    return [
      { ketentuanId: baris.id, ketentuan, koperasi: keKoperasi(koperasi, penggunaId, terikat) },
    ];
  });

/** Products on offer that lend this amount for these months, with how one stands towards their koperasi. */
export async function produkPembanding(
  by: By,
  { jumlah, tenor, pola }: Pick<PilihanBanding, 'jumlah' | 'tenor' | 'pola'>,
  /** Whose membership counts; the reader's own unless told. */
  penggunaId: string | null = by.pelaku.penggunaId,
): Promise<ProdukPembanding[]> {
  const [baris, terikat, batas] = await Promise.all([
    db().ketentuanProduk.findMany({
      where: {
        berlaku: true,
        plafonMin: { lte: jumlah },
        plafonMaks: { gte: jumlah },
        tenorMin: { lte: tenor },
        tenorMaks: { gte: tenor },
        ...(pola ? { pola } : {}),
        produk: { aktif: true, koperasi: DAPAT_ANGGOTA_BARU },
      },
      orderBy: { id: 'asc' },
      take: PRODUK_PALING_BANYAK,
      select: PILIH_PRODUK,
    }),
    ikatan(penggunaId),
    batasProduk(by),
  ]);
  return susunProduk(baris, batas, penggunaId, terikat);
}

/** Products on offer of any koperasi that may lend so much or less, over whatever months. */
export async function produkSampai(by: By, jumlah: bigint): Promise<ProdukPembanding[]> {
  const { penggunaId } = by.pelaku;
  const [baris, terikat, batas] = await Promise.all([
    db().ketentuanProduk.findMany({
      where: {
        berlaku: true,
        plafonMin: { lte: jumlah },
        produk: { aktif: true, koperasi: DAPAT_ANGGOTA_BARU },
      },
      orderBy: { id: 'asc' },
      take: PRODUK_PALING_BANYAK,
      select: PILIH_PRODUK,
    }),
    ikatan(penggunaId),
    batasProduk(by),
  ]);
  return susunProduk(baris, batas, penggunaId, terikat);
}

/** Products of one's own koperasi that lend another amount or for other months. */
export const produkTakSesuai = (
  by: By,
  { jumlah, tenor, pola }: Pick<PilihanBanding, 'jumlah' | 'tenor' | 'pola'>,
): Promise<ProdukPembanding[]> =>
  produkSaya(by, {
    OR: [
      { plafonMin: { gt: jumlah } },
      { plafonMaks: { lt: jumlah } },
      { tenorMin: { gt: tenor } },
      { tenorMaks: { lt: tenor } },
      ...(pola ? [{ pola: { not: pola } }] : []),
    ],
  });

/** Products on offer at the koperasi of which one is an active member, at most 20. */
export async function produkSaya(
  by: By,
  where: Prisma.KetentuanProdukWhereInput = {},
): Promise<ProdukPembanding[]> {
  const { penggunaId } = by.pelaku;
  const [terikat, batas] = await Promise.all([ikatan(penggunaId), batasProduk(by)]);
  if (terikat.size === 0) return [];
  const baris = await db().ketentuanProduk.findMany({
    where: {
      berlaku: true,
      produk: {
        aktif: true,
        koperasiId: { in: [...terikat.keys()] },
        koperasi: { status: 'AKTIF' },
      },
      AND: [where],
    },
    orderBy: { id: 'asc' },
    take: 20,
    select: PILIH_PRODUK,
  });
  return susunProduk(baris, batas, penggunaId, terikat);
}

/** One version of terms with its koperasi, whether or not it is still on offer; null when unknown. */
export async function ketentuanDenganKoperasi(
  by: By,
  ketentuanId: string,
): Promise<(ProdukPembanding & { ditawarkan: boolean; dalamBatas: boolean }) | null> {
  const baris = await db().ketentuanProduk.findUnique({
    where: { id: ketentuanId },
    select: {
      ...PILIH_KETENTUAN,
      berlaku: true,
      produk: {
        select: { aktif: true, koperasi: { select: { ...PILIH_KOPERASI, status: true } } },
      },
    },
  });
  if (!baris) return null;
  const { produk, berlaku, ...isi } = baris;
  const { penggunaId } = by.pelaku;
  const { status, ...koperasi } = produk.koperasi;
  const ketentuan = keKetentuan(isi);
  const [terikat, batas] = await Promise.all([ikatan(penggunaId), batasProduk(by)]);
  const dalamBatas = pelanggaranKetentuan(ketentuan, koperasi.pola, batas) === null;
  return {
    ketentuanId: isi.id,
    ketentuan,
    koperasi: keKoperasi(koperasi, penggunaId, terikat),
    ditawarkan: berlaku && produk.aktif && status === 'AKTIF' && dalamBatas,
    dalamBatas,
  };
}

const TAK_DIKETAHUI: ProfilPenerima = { perempuan: null, skala: null, usiaUsahaBulan: null };

/** What sources ask of an owner, as far as the portal knows; of several businesses the oldest counts. */
export async function profilPenerima(
  _by: By,
  penggunaId: string | null,
  kini: Date,
): Promise<ProfilPenerima> {
  if (penggunaId === null) return TAK_DIKETAHUI;
  const orang = await db().pelakuUsaha.findUnique({
    where: { penggunaId },
    select: {
      jenisKelamin: true,
      usaha: {
        where: { status: { not: 'TIDAK_AKTIF' } },
        orderBy: [{ tanggalMulai: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        take: 1,
        select: { skalaEfektif: true, tanggalMulai: true },
      },
    },
  });
  if (!orang) return TAK_DIKETAHUI;
  const [usaha] = orang.usaha;
  return {
    perempuan: perempuanDari(orang.jenisKelamin),
    skala: usaha?.skalaEfektif ?? null,
    usiaUsahaBulan: usaha?.tanggalMulai
      ? selisihBulan(tanggalJakarta(usaha.tanggalMulai), tanggalJakarta(kini))
      : null,
  };
}
