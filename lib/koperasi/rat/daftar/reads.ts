import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { sejak } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';
import { JENIS_KOPERASI, labelAcuan } from '../../acuan';
import { potonganKoperasi } from '../../daftar/reads';
import type { SaringKoperasi } from '../../daftar/schema';
import { caraHubung } from '../pengingat/rules';
import { HITUNG_LAPORAN, statusRatTersalin } from '../reads';
import { type DaftarRat, tahunTanpaRat } from './rules';
import type { SaringRat } from './schema';
import {
  ADA_PENGURUS,
  type DasarRat,
  SAMPAI,
  whereBolehDiingatkan,
  whereDaftarRat,
  whereTerjangkau,
} from './syarat/reads';
import type { BarisRat } from './types';

const UKURAN = 25;

const pilihBaris = (dasar: DasarRat) =>
  ({
    jenis: true,
    telepon: true,
    surel: true,
    ratTahunBuku: true,
    ratTanggal: true,
    kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    laporan: {
      where: { tahunBuku: dasar.tahunBuku, status: { in: ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'] } },
      take: 1,
      select: { status: true, tanggalRat: true },
    },
    pengingat: {
      where: SAMPAI,
      orderBy: { dikirimPada: 'desc' },
      take: 1,
      select: { dikirimPada: true, jenis: true },
    },
    _count: { select: { peran: { where: ADA_PENGURUS.some }, ...HITUNG_LAPORAN } },
  }) as const satisfies Prisma.KoperasiSelect;

export type BarisRatTerbaca = Prisma.KoperasiGetPayload<{
  select: ReturnType<typeof pilihBaris>;
}> & {
  id: string;
  nama: string;
  tanggalBadanHukum: Date | null;
};

/** One koperasi of a list in words. */
export function keBarisRat(baris: BarisRatTerbaca, dasar: DasarRat): BarisRat {
  const [laporan] = baris.laporan;
  const [pengingat] = baris.pengingat;
  const tahunBerdiri = baris.tanggalBadanHukum
    ? Number(tanggalJakarta(baris.tanggalBadanHukum).slice(0, 4))
    : null;
  const menunggu = laporan?.status === 'DIAJUKAN' && laporan.tanggalRat !== null;
  const baru = pengingat !== undefined && pengingat.dikirimPada > dasar.sejakPengingat;
  const { keadaan } = statusRatTersalin(baris, dasar);
  const adaLaporan = baris._count.laporan > 0;
  return {
    id: baris.id,
    nama: baris.nama,
    wilayah: `${baris.kelurahan.nama}, ${baris.kelurahan.kecamatan.nama}`,
    jenis: labelAcuan(JENIS_KOPERASI, baris.jenis),
    keadaan,
    ratTahunBuku: baris.ratTahunBuku,
    tanpaRat: tahunTanpaRat({ ratTahunBuku: baris.ratTahunBuku, tahunBerdiri, adaLaporan }, dasar),
    laporan: laporan?.status ?? null,
    hubung: caraHubung(baris._count.peran, baris.surel),
    telepon: baris.telepon,
    pengingat: pengingat
      ? {
          pada: sejak(pengingat.dikirimPada, sekarang()),
          otomatis: pengingat.jenis === 'OTOMATIS',
        }
      : null,
    bolehDiingatkan: !menunggu && !baru && keadaan !== 'SUDAH',
  };
}

/** Rows of a list from a place on, by name. */
export async function potonganRat(
  where: Prisma.KoperasiWhereInput,
  tempat: Pick<SaringRat, 'setelah' | 'sebelum'>,
  dasar: DasarRat,
  ukuran: number = UKURAN,
): Promise<Halaman<BarisRat>> {
  const halaman = await potonganKoperasi(
    where,
    { setelah: tempat.setelah, sebelum: tempat.sebelum } as SaringKoperasi,
    pilihBaris(dasar),
    ukuran,
  );
  return {
    ...halaman,
    baris: (halaman.baris as unknown as BarisRatTerbaca[]).map((baris) => keBarisRat(baris, dasar)),
  };
}

/** One page of a list, with the number of all that match and of those a petugas may remind now. */
export async function daftarRat(
  by: Wewenang<'rat:pantau'>,
  daftar: Exclude<DaftarRat, 'verifikasi'>,
  saring: SaringRat,
  dasar: DasarRat,
): Promise<Halaman<BarisRat> & { jumlah: number; dapatDiingatkan: number }> {
  const where = whereDaftarRat(by, daftar, saring, dasar);
  const [halaman, jumlah, dapatDiingatkan] = await Promise.all([
    potonganRat(where, saring, dasar),
    db().koperasi.count({ where }),
    db().koperasi.count({ where: { AND: [where, whereBolehDiingatkan(dasar), whereTerjangkau] } }),
  ]);
  return { ...halaman, jumlah, dapatDiingatkan };
}

/** How many koperasi stand in each list, without filters. */
export async function hitungDaftarRat(
  by: Wewenang<'rat:pantau'>,
  dasar: DasarRat,
): Promise<Record<Exclude<DaftarRat, 'verifikasi'>, number>> {
  const hitung = (daftar: Exclude<DaftarRat, 'verifikasi'>) =>
    db().koperasi.count({ where: whereDaftarRat(by, daftar, {}, dasar) });
  const [belum, dua, menjelang] = await Promise.all([
    hitung('belum'),
    hitung('dua-tahun'),
    hitung('menjelang'),
  ]);
  return { belum, 'dua-tahun': dua, menjelang };
}
