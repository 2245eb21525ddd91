import 'server-only';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import { scopeKoperasi } from '@/lib/koperasi/reads';
import {
  penggunaIdDari,
  type Wewenang,
  wewenang,
  whereLingkup,
} from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { BARIS_HALAMAN, bacaTanda, type Halaman, susunHalaman, tulisTanda } from '../halaman/rules';
import { adaPengurusLain, kedudukan } from '../pihak/reads';
import { PESAN_HALANGAN } from '../pihak/rules';
import { MENUNGGU_KELUAR, whereMenungguPetugas } from './minta/reads';
import { pinjamanAnggota } from './pinjaman/reads';
import type { SaringanAnggota } from './schema';
import type { AnggotaDto, AnggotaRinciDto } from './types';

type ByBuku = Wewenang<'anggota:baca' | 'anggota:catat' | 'anggota:ekspor'>;
type ByAnggota = ByBuku | Wewenang<'anggota:minta-keluar'>;

/** The lines a right reaches: all, those of one's koperasi, one's own. */
export const whereAnggota = (by: ByAnggota): Prisma.AnggotaWhereInput =>
  whereLingkup<Prisma.AnggotaWhereInput>(by, {
    koperasi: (koperasiId) => ({ koperasiId }),
    diri: (penggunaId) => ({ pelakuUsaha: { penggunaId } }),
  });

/** The books a right opens; being a member of a koperasi does not open its book. */
const whereBuku = (by: ByBuku): Prisma.AnggotaWhereInput =>
  whereLingkup<Prisma.AnggotaWhereInput>(by, { koperasi: (koperasiId) => ({ koperasiId }) });

const PILIH = {
  id: true,
  koperasiId: true,
  nomorAnggota: true,
  nama: true,
  tanggalMasuk: true,
  simpananPokok: true,
  tanggalBayar: true,
  caraBayar: true,
  status: true,
  tanggalKeluar: true,
  alasanKeluar: true,
  keteranganKeluar: true,
  mintaKeluarPada: true,
  koperasi: { select: { nama: true } },
} as const satisfies Prisma.AnggotaSelect;

const keDto = ({
  koperasi,
  ...baris
}: Prisma.AnggotaGetPayload<{ select: typeof PILIH }>): AnggotaDto => ({
  ...baris,
  namaKoperasi: koperasi.nama,
});

/** Whether a person is an active member of any koperasi; `usaha.pemilik_anggota` is kept by it. */
export async function sudahAnggota(
  pelakuUsahaId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<boolean> {
  const ada = await sumber.anggota.findFirst({
    where: { pelakuUsahaId, status: 'AKTIF' },
    select: { id: true },
  });
  return ada !== null;
}

/** One's own memberships, newest first. */
export async function keanggotaanSaya(by: Wewenang<'anggota:baca'>): Promise<AnggotaDto[]> {
  const baris = await db().anggota.findMany({
    where: { pelakuUsaha: { penggunaId: penggunaIdDari(by) } },
    orderBy: { id: 'desc' },
    take: 100,
    select: PILIH,
  });
  return baris.map(keDto);
}

/**
 * Name of a koperasi whose book the right opens, and whether that is a book of koperasi; else null: a foreign
 * book is as if it did not exist.
 */
export async function bukuTerjangkau(
  by: ByBuku,
  koperasiId: string,
): Promise<{ id: string; nama: string; sekunder: boolean } | null> {
  const baris = await db().koperasi.findFirst({
    where: { id: koperasiId, AND: [scopeKoperasi(by)] },
    select: { id: true, nama: true, bentuk: true },
  });
  return baris && { id: baris.id, nama: baris.nama, sekunder: adalahSekunder(baris.bentuk) };
}

/** What is searched: name and number; the koperasi's name too where the list holds several. */
async function whereSaringan(
  by: Wewenang<'anggota:baca' | 'anggota:ekspor'>,
  { cari, status, minta }: Pick<SaringanAnggota, 'cari' | 'status' | 'minta'>,
  semuaKoperasi: boolean,
): Promise<Prisma.AnggotaWhereInput> {
  const dimintaKeluar = minta === 'petugas' ? await whereMenungguPetugas(by) : MENUNGGU_KELUAR;
  const where: Prisma.AnggotaWhereInput = {
    ...(status ? { status } : {}),
    AND: minta ? [dimintaKeluar] : [],
  };
  if (!cari) return where;
  const memuat = { contains: cari, mode: 'insensitive' } as const;
  const nomor = /^\d{1,9}$/.test(cari) ? [{ nomorAnggota: Number(cari) }] : [];
  const koperasi = semuaKoperasi ? [{ koperasi: { nama: memuat } }] : [];
  return { ...where, OR: [{ nama: memuat }, ...nomor, ...koperasi] };
}

/** One page of the book of one koperasi, in order of number. */
export async function bacaBuku(
  by: Wewenang<'anggota:baca'>,
  koperasiId: string,
  saringan: SaringanAnggota,
): Promise<Halaman<AnggotaDto>> {
  const mundur = saringan.sebelum !== undefined;
  const tanda = bacaTanda(saringan.sebelum ?? saringan.sesudah);
  const nomor = /^\d{1,9}$/.test(tanda?.kunci ?? '') ? Number(tanda?.kunci) : null;
  const baris = await db().anggota.findMany({
    where: {
      koperasiId,
      AND: [
        whereBuku(by),
        await whereSaringan(by, saringan, false),
        nomor === null ? {} : { nomorAnggota: mundur ? { lt: nomor } : { gt: nomor } },
      ],
    },
    orderBy: { nomorAnggota: mundur ? 'desc' : 'asc' },
    take: BARIS_HALAMAN + 1,
    select: PILIH,
  });
  return susunHalaman(baris.map(keDto), { mundur, adaTanda: nomor !== null }, (satu) =>
    tulisTanda({ kunci: String(satu.nomorAnggota), id: satu.id }),
  );
}

/** One page of the members of all koperasi within reach, newest first. */
export async function bacaSemuaAnggota(
  by: Wewenang<'anggota:baca'>,
  saringan: SaringanAnggota,
): Promise<Halaman<AnggotaDto>> {
  const mundur = saringan.sebelum !== undefined;
  const tanda = bacaTanda(saringan.sebelum ?? saringan.sesudah);
  const baris = await db().anggota.findMany({
    where: {
      AND: [
        whereBuku(by),
        await whereSaringan(by, saringan, true),
        tanda ? { id: mundur ? { gt: tanda.id } : { lt: tanda.id } } : {},
      ],
    },
    orderBy: { id: mundur ? 'asc' : 'desc' },
    take: BARIS_HALAMAN + 1,
    select: PILIH,
  });
  return susunHalaman(baris.map(keDto), { mundur, adaTanda: tanda !== null }, (satu) =>
    tulisTanda({ kunci: 'id', id: satu.id }),
  );
}

/** Lines are counted up to here; beyond it nobody counts by eye. */
export const BATAS_HITUNG_ANGGOTA = 10_000;

/**
 * How many lines the filters name, at most `BATAS_HITUNG_ANGGOTA`.
 *
 * @param koperasiId the book; null for all within reach
 */
export async function hitungAnggota(
  by: Wewenang<'anggota:baca'>,
  koperasiId: string | null,
  saringan: Pick<SaringanAnggota, 'cari' | 'status' | 'minta'>,
): Promise<number> {
  const disaring = await whereSaringan(by, saringan, koperasiId === null);
  return db().anggota.count({
    where: { ...(koperasiId === null ? {} : { koperasiId }), AND: [whereBuku(by), disaring] },
    take: BATAS_HITUNG_ANGGOTA,
  });
}

/** How many active members, and lines in all, the book of a koperasi holds. */
export async function hitungBuku(by: Wewenang<'anggota:baca'>, koperasiId: string) {
  const kelompok = await db().anggota.groupBy({
    by: ['status'],
    where: { koperasiId, AND: [whereBuku(by)] },
    _count: true,
  });
  const dari = (status: string) => kelompok.find((satu) => satu.status === status)?._count ?? 0;
  return { aktif: dari('AKTIF'), keluar: dari('KELUAR') };
}

const BARIS_EKSPOR = 1000;

/** All lines that the filters name, in portions, for a file or a print; a single book in order of number. */
export async function* alirkanAnggota(
  by: Wewenang<'anggota:ekspor'>,
  koperasiId: string | null,
  saringan: Pick<SaringanAnggota, 'cari' | 'status' | 'minta'>,
): AsyncGenerator<AnggotaDto[]> {
  const disaring = await whereSaringan(by, saringan, koperasiId === null);
  let akhir: AnggotaDto | undefined;
  for (;;) {
    const lanjut: Prisma.AnggotaWhereInput = !akhir
      ? {}
      : koperasiId === null
        ? { id: { gt: akhir.id } }
        : { nomorAnggota: { gt: akhir.nomorAnggota } };
    const baris = await db().anggota.findMany({
      where: {
        ...(koperasiId === null ? {} : { koperasiId }),
        AND: [whereBuku(by), disaring, lanjut],
      },
      orderBy: koperasiId === null ? { id: 'asc' } : { nomorAnggota: 'asc' },
      take: BARIS_EKSPOR,
      select: PILIH,
    });
    const potongan = baris.map(keDto);
    if (potongan.length > 0) yield potongan;
    if (potongan.length < BARIS_EKSPOR) return;
    akhir = potongan.at(-1);
  }
}

/** One line of a book, or one's own membership; null beyond reach. */
export async function bacaAnggota(
  by: Wewenang<'anggota:baca'>,
  { id, koperasiId }: { id: string; koperasiId: string },
): Promise<AnggotaRinciDto | null> {
  const baris = await db().anggota.findFirst({
    where: { id, koperasiId, AND: [whereAnggota(by)] },
    select: {
      ...PILIH,
      versi: true,
      alasanMintaKeluar: true,
      permohonan: { select: { id: true, nomor: true } },
      pelakuUsahaId: true,
      pelakuUsaha: {
        select: {
          penggunaId: true,
          kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
        },
      },
    },
  });
  if (!baris) return null;
  const { pelakuUsaha, pelakuUsahaId, versi, ...lain } = baris;
  const { alasanMintaKeluar, permohonan, ...inti } = lain;
  const { kelurahan, penggunaId } = pelakuUsaha;
  const bolehCatat = wewenang(by.pelaku, 'anggota:catat');
  const menjangkau = bolehCatat?.hak.some(
    ({ lingkup }) =>
      lingkup.jenis === 'semua' ||
      (lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId),
  );
  const posisi =
    bolehCatat && menjangkau && baris.status === 'AKTIF'
      ? await kedudukan(bolehCatat, { koperasiId, pemilikId: penggunaId })
      : null;
  const milikSendiri = penggunaId !== null && penggunaId === by.pelaku.penggunaId;
  const bolehMintaKeluar =
    milikSendiri &&
    baris.status === 'AKTIF' &&
    wewenang(by.pelaku, 'anggota:minta-keluar') !== null;
  const bolehKeluarkan = posisi !== null && posisi.halangan === null;
  return {
    ...keDto(inti),
    versi,
    alasanMintaKeluar,
    permohonan,
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
    milikSendiri,
    bolehMintaKeluar,
    dicatatPetugas: bolehMintaKeluar && !(await adaPengurusLain(koperasiId, penggunaId)),
    bolehKeluarkan,
    pinjaman:
      bolehCatat && bolehKeluarkan
        ? await pinjamanAnggota(bolehCatat, { koperasiId, pelakuUsahaId })
        : [],
    halangan: posisi?.halangan ? PESAN_HALANGAN[posisi.halangan] : null,
    atasNamaKoperasi: posisi?.atasNamaKoperasi ?? false,
  };
}
