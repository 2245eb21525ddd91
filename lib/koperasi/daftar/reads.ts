import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal, formatTanggalPendek } from '@/lib/platform/format';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { JENIS_KOPERASI, labelAcuan } from '../acuan';
import { syaratCari } from '../cari/rules';
import { type AcuanRat, acuanRat, HITUNG_LAPORAN, statusRatTersalin, whereRat } from '../rat/reads';
import { batasRat, tahunBukuTertutup } from '../rat/rules';
import { scopeKoperasi } from '../reads';
import {
  bacaKursor,
  type KunciUrut,
  type KursorKoperasi,
  kunciUrut,
  tulisKursor,
  urutTurun,
} from './rules';
import type { SaringKoperasi } from './schema';
import type { BarisKoperasi, DaftarKoperasiDto } from './types';

type Baca = Wewenang<'koperasi:baca' | 'koperasi:ekspor'>;
const UKURAN = 25;

/** Scope and filters as a condition. */
export function whereDaftar(
  by: Baca,
  saring: SaringKoperasi,
  rat: AcuanRat,
): Prisma.KoperasiWhereInput {
  const syarat: (Prisma.KoperasiWhereInput | false | undefined)[] = [
    scopeKoperasi(by),
    ...syaratCari(saring.cari),
    saring.kelurahan !== undefined && { kelurahanKode: saring.kelurahan },
    saring.kecamatan !== undefined && { kelurahanKode: { startsWith: `${saring.kecamatan}.` } },
    saring.jenis && { jenis: saring.jenis },
    saring.kategori && { kategoriKesehatan: saring.kategori },
    saring.rat && whereRat(saring.rat, rat),
    saring.kkmp && { adalahKkmp: saring.kkmp === 'ya' },
    saring.status && { status: saring.status },
  ];
  return { AND: syarat.filter((satu) => satu !== false && satu !== undefined) };
}

const KOLOM = { nama: 'nama', 'badan-hukum': 'tanggalBadanHukum', diubah: 'diubahPada' } as const;

const nilaiKolom = (kunci: KunciUrut, nilai: string) => {
  if (kunci === 'badan-hukum') return tanggalDb(nilai);
  return kunci === 'diubah' ? new Date(nilai) : nilai;
};

/**
 * Rows on one side of a cursor. Koperasi without a date of badan hukum stand last, whichever way the
 * list is sorted, and are sorted by id among themselves.
 *
 * @param maju from the cursor towards the end of the list
 */
function whereKursor(
  kunci: KunciUrut,
  { nilai, id }: KursorKoperasi,
  turun: boolean,
  maju: boolean,
): Prisma.KoperasiWhereInput {
  const kolom = KOLOM[kunci];
  const banding = turun === maju ? 'lt' : 'gt';
  const pakaiNull = kunci === 'badan-hukum';
  const sama = { [kolom]: nilai === null ? null : nilaiKolom(kunci, nilai), id: { [banding]: id } };
  if (nilai === null) return maju ? sama : { OR: [sama, { [kolom]: { not: null } }] };
  const jauh = { [kolom]: { [banding]: nilaiKolom(kunci, nilai) } };
  return { OR: [jauh, sama, ...(pakaiNull && maju ? [{ [kolom]: null }] : [])] };
}

function urutan(kunci: KunciUrut, turun: boolean, maju: boolean) {
  const arah = turun === maju ? ('desc' as const) : ('asc' as const);
  const utama =
    kunci === 'badan-hukum'
      ? { tanggalBadanHukum: { sort: arah, nulls: maju ? ('last' as const) : ('first' as const) } }
      : { [KOLOM[kunci]]: arah };
  return [utama, { id: arah }];
}

type Terpilih<S extends Prisma.KoperasiSelect> = Prisma.KoperasiGetPayload<{ select: S }> & Kursor;

/** Rows of one page in the order and from the place that the filters name. */
export async function potonganKoperasi<S extends Prisma.KoperasiSelect>(
  where: Prisma.KoperasiWhereInput,
  saring: SaringKoperasi,
  select: S,
  ukuran: number,
): Promise<Halaman<Terpilih<S>>> {
  const urut = saring.urut ?? 'nama';
  const kunci = kunciUrut(urut);
  const turun = urutTurun(urut);
  const sebelum = bacaKursor(saring.sebelum, kunci);
  const kursor = sebelum ?? bacaKursor(saring.setelah, kunci);
  const maju = sebelum === null;
  const terbaca: unknown[] = await db().koperasi.findMany({
    where: kursor ? { AND: [where, whereKursor(kunci, kursor, turun, maju)] } : where,
    orderBy: urutan(kunci, turun, maju),
    take: ukuran + 1,
    select: { ...select, ...PILIH_KURSOR },
  });
  return susunHalaman(terbaca as Terpilih<S>[], {
    ukuran,
    mundur: !maju,
    dariKursor: kursor !== null,
    kursor: (baris) => tulisKursor(kursorBaris(kunci, baris)),
  });
}

const PILIH_KURSOR = {
  id: true,
  nama: true,
  tanggalBadanHukum: true,
  diubahPada: true,
} as const satisfies Prisma.KoperasiSelect;

type Kursor = Prisma.KoperasiGetPayload<{ select: typeof PILIH_KURSOR }>;

function kursorBaris(kunci: KunciUrut, baris: Kursor): KursorKoperasi {
  const { id, nama, tanggalBadanHukum, diubahPada } = baris;
  if (kunci === 'nama') return { nilai: nama, id };
  if (kunci === 'diubah') return { nilai: diubahPada.toISOString(), id };
  return { nilai: tanggalBadanHukum && tanggalJakarta(tanggalBadanHukum), id };
}

const PILIH_BARIS = {
  nomorIndukKoperasi: true,
  jenis: true,
  kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  kategoriKesehatan: true,
  penilaianTahunBuku: true,
  ratTahunBuku: true,
  ratTanggal: true,
  _count: { select: HITUNG_LAPORAN },
  status: true,
  adalahKkmp: true,
} as const satisfies Prisma.KoperasiSelect;

function keBaris(baris: Terpilih<typeof PILIH_BARIS>, rat: AcuanRat): BarisKoperasi {
  return {
    id: baris.id,
    nama: baris.nama,
    nomorIndukKoperasi: baris.nomorIndukKoperasi,
    jenis: labelAcuan(JENIS_KOPERASI, baris.jenis),
    wilayah: `${baris.kelurahan.nama}, ${baris.kelurahan.kecamatan.nama}`,
    kategori: baris.kategoriKesehatan,
    penilaianTahunBuku: baris.penilaianTahunBuku,
    rat: statusRatTersalin(baris, rat).keadaan,
    status: baris.status,
    adalahKkmp: baris.adalahKkmp,
    tanggalBadanHukum: baris.tanggalBadanHukum && formatTanggalPendek(baris.tanggalBadanHukum),
    diubah: formatTanggalPendek(baris.diubahPada),
  };
}

/** One page of the koperasi within one's reach, 25 rows, with the number of all that match. */
export async function daftarKoperasi(
  by: Wewenang<'koperasi:baca'>,
  saring: SaringKoperasi,
): Promise<DaftarKoperasiDto> {
  const rat = await acuanRat();
  const where = whereDaftar(by, saring, rat);
  const [halaman, jumlah] = await Promise.all([
    potonganKoperasi(where, saring, PILIH_BARIS, UKURAN),
    db().koperasi.count({ where }),
  ]);
  const tahunBuku = tahunBukuTertutup(rat.hariIni);
  return {
    ...halaman,
    baris: halaman.baris.map((baris) => keBaris(baris, rat)),
    jumlah,
    rat: {
      tahunBuku,
      batas: formatTanggal(batasRat(tahunBuku, rat.batasBulan)),
      sumber: rat.sumber,
      belumDikonfirmasi: rat.belumDikonfirmasi,
    },
  };
}
