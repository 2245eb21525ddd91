import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { adaPengurusLain } from '@/lib/keanggotaan/pihak/reads';
import { halanganBertindak, PESAN_HALANGAN } from '@/lib/keanggotaan/pihak/rules';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { pelanggaranKetentuan } from './rules';
import type { BatasProduk, HakProduk, Ketentuan, ProdukDto, VersiKetentuanDto } from './types';

type Sumber = Tx | ReturnType<typeof db>;

/** The limits of a price as they are in force, with where each is from: rules of the law, open to all. */
export async function batasBerlaku(sumber: Sumber = db()): Promise<BatasProduk> {
  const jasa = await aturanBerlaku('jasa-pinjaman', undefined, sumber);
  const provisi = await aturanBerlaku('provisi-pinjaman', undefined, sumber);
  const sebut = (satu: { sumber: string; belumDikonfirmasi: boolean }) =>
    satu.belumDikonfirmasi ? `${satu.sumber}; belum dipastikan` : satu.sumber;
  return {
    persen: jasa.isi.persenPerTahunPalingBanyak,
    sumber: sebut(jasa),
    provisi: provisi.isi.persenPalingBanyak,
    sumberProvisi: sebut(provisi),
    versi: jasa.versi,
  };
}

/** The same for pages and commands. */
export const batasProduk = (
  _by: Wewenang<
    | 'produk-pinjaman:baca'
    | 'produk-pinjaman:ubah'
    | 'modal:baca'
    | 'modal:bandingkan'
    | 'modal:ajukan'
  >,
  sumber: Sumber = db(),
): Promise<BatasProduk> => batasBerlaku(sumber);

type ByProduk = Wewenang<'produk-pinjaman:baca' | 'produk-pinjaman:ubah'>;

/** The products a right reaches: all, or those of one's koperasi. */
export const whereProduk = (by: ByProduk): Prisma.ProdukPinjamanWhereInput =>
  whereLingkup<Prisma.ProdukPinjamanWhereInput>(by, {
    koperasi: (koperasiId) => ({ koperasiId }),
  });

/** Columns of the terms; every reader of terms selects these. */
export const PILIH_KETENTUAN = {
  id: true,
  nomor: true,
  nama: true,
  plafonMin: true,
  plafonMaks: true,
  pola: true,
  akad: true,
  cara: true,
  persen: true,
  nisbah: true,
  provisiPersen: true,
  biayaAdministrasi: true,
  tenorMin: true,
  tenorMaks: true,
  lamaAnggotaMin: true,
  syarat: true,
  agunan: true,
} as const satisfies Prisma.KetentuanProdukSelect;

type BarisKetentuan = Prisma.KetentuanProdukGetPayload<{ select: typeof PILIH_KETENTUAN }>;

/** Stored terms with their percentages as decimal text. */
export function keKetentuan(baris: BarisKetentuan): Ketentuan {
  const { id: _id, nomor: _nomor, ...isi } = baris;
  return {
    ...isi,
    persen: isi.persen?.toFixed() ?? null,
    nisbah: isi.nisbah?.toFixed() ?? null,
    provisiPersen: isi.provisiPersen.toFixed(),
  };
}

/**
 * The largest amount in rupiah that each koperasi lends by a product one could apply for, by its id: on
 * offer and within every limit. Public facts, also for jobs that act for nobody.
 */
export async function plafonDitawarkan(): Promise<Map<string, bigint>> {
  const batas = await batasBerlaku();
  const baris = await db().ketentuanProduk.findMany({
    where: { berlaku: true, produk: { aktif: true, koperasi: { status: 'AKTIF' } } },
    orderBy: { plafonMaks: 'desc' },
    select: {
      ...PILIH_KETENTUAN,
      produk: { select: { koperasiId: true, koperasi: { select: { pola: true } } } },
    },
  });
  const hasil = new Map<string, bigint>();
  for (const { produk, ...isi } of baris) {
    // The largest come first.
    if (hasil.has(produk.koperasiId)) continue;
    if (pelanggaranKetentuan(keKetentuan(isi), produk.koperasi.pola, batas)) continue;
    hasil.set(produk.koperasiId, isi.plafonMaks);
  }
  return hasil;
}

const PILIH = {
  id: true,
  koperasiId: true,
  aktif: true,
  versi: true,
  ketentuan: { where: { berlaku: true }, take: 1, select: PILIH_KETENTUAN },
} as const satisfies Prisma.ProdukPinjamanSelect;

type BarisProduk = Prisma.ProdukPinjamanGetPayload<{ select: typeof PILIH }>;

function keDto({ id, aktif, versi, ketentuan: [kini] }: BarisProduk): ProdukDto | null {
  if (!kini) return null;
  const { id: ketentuanId, nomor } = kini;
  return { id, aktif, versi, ketentuanId, nomorVersi: nomor, ketentuan: keKetentuan(kini) };
}

/** Products of a koperasi within one's reach, those on offer first. */
export async function produkKoperasi(by: ByProduk, koperasiId: string): Promise<ProdukDto[]> {
  const baris = await db().produkPinjaman.findMany({
    where: { koperasiId, AND: [whereProduk(by)] },
    orderBy: [{ aktif: 'desc' }, { id: 'asc' }],
    take: 100,
    select: PILIH,
  });
  return baris.map(keDto).filter((satu) => satu !== null);
}

/** One product with its koperasi, or null beyond one's reach. */
export async function bacaProduk(
  by: ByProduk,
  id: string,
  sumber: Sumber = db(),
): Promise<(ProdukDto & { koperasiId: string }) | null> {
  const baris = await sumber.produkPinjaman.findFirst({
    where: { id, AND: [whereProduk(by)] },
    select: PILIH,
  });
  const dto = baris && keDto(baris);
  return dto ? { ...dto, koperasiId: baris.koperasiId } : null;
}

/** Every version of the terms of a product, the newest first, with how often it was applied under. */
export async function versiProduk(by: ByProduk, produkId: string): Promise<VersiKetentuanDto[]> {
  const baris = await db().ketentuanProduk.findMany({
    where: { produkId, produk: whereProduk(by) },
    orderBy: { nomor: 'desc' },
    take: 50,
    select: {
      ...PILIH_KETENTUAN,
      berlaku: true,
      dibuatPada: true,
      atasNamaKoperasi: true,
      _count: { select: { pengajuan: true } },
    },
  });
  return baris.map(({ berlaku, dibuatPada, atasNamaKoperasi, _count, ...ketentuan }) => ({
    id: ketentuan.id,
    nomor: ketentuan.nomor,
    berlaku,
    ketentuan: keKetentuan(ketentuan),
    dibuatPada,
    atasNamaKoperasi,
    pengajuan: _count.pengajuan,
  }));
}

/**
 * How an actor stands towards the products of a koperasi: its pengurus write them; a petugas only where
 * no pengurus has an account.
 */
export async function kedudukanProduk(
  by: Wewenang<'produk-pinjaman:ubah'>,
  koperasiId: string,
  sumber: Sumber = db(),
): Promise<{ halangan: 'ADA_PENGURUS' | 'MILIK_SENDIRI' | null; atasNamaKoperasi: boolean }> {
  const pengurus = by.hak.some(
    ({ lingkup }) => lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId,
  );
  const halangan = halanganBertindak({
    sebagaiPengurus: pengurus,
    milikSendiri: false,
    adaPengurusLain: pengurus || (await adaPengurusLain(koperasiId, null, sumber)),
  });
  return { halangan, atasNamaKoperasi: !pengurus };
}

/** The same in words, for pages. */
export async function hakProduk(
  by: Wewenang<'produk-pinjaman:ubah'> | null,
  koperasiId: string,
): Promise<HakProduk> {
  if (by === null) return { bolehUbah: false, halangan: null, atasNamaKoperasi: false };
  const { halangan, atasNamaKoperasi } = await kedudukanProduk(by, koperasiId);
  return {
    bolehUbah: halangan === null,
    halangan: halangan && PESAN_HALANGAN[halangan],
    atasNamaKoperasi,
  };
}
