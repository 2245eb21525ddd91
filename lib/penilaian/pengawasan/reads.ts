import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { STATUS_BERJALAN } from '../alur/rules';
import {
  keKoperasi,
  letakHalaman,
  namaPengguna,
  PILIH_KOPERASI,
  whereKoperasi,
} from '../antrean/bersama/reads';
import { wherePerluDinilai } from '../antrean/perlu-dinilai/reads';
import { tulisKursor } from '../antrean/rules';
import { type AcuanTenggat, acuanTenggat, keadaanSah, tenggat } from './rules';
import type { SaringPengawasan } from './schema';
import type { BelumDinilaiDto } from './types';

type Awasi = Wewenang<'penilaian:awasi'>;

/** Deadlines as the rule in force sets them, with its source. */
export async function bacaTenggat(_by: Awasi) {
  const aturan = await aturanBerlaku('pengawasan-penilaian');
  return { aturan, acuan: acuanTenggat(aturan.isi, hariIni()) };
}

const berjalanUntuk = (tahunBuku: number): Prisma.PenilaianWhereInput => ({
  tahunBuku,
  status: { in: [...STATUS_BERJALAN] },
});

/** Still owes the book year before, of which the last day in time is over. */
function whereTerlambat({ lewat, lalu }: AcuanTenggat): Prisma.KoperasiWhereInput {
  if (lewat) return {};
  if (!lalu.lewat) return { id: { in: [] } };
  return {
    AND: [
      { OR: [{ penilaianTahunBuku: null }, { penilaianTahunBuku: { lt: lalu.tahunBuku } }] },
      {
        OR: [
          { tanggalBadanHukum: null },
          { tanggalBadanHukum: { lte: tanggalDb(`${lalu.tahunBuku}-12-31`) } },
        ],
      },
    ],
  };
}

function whereKeadaan(
  keadaan: SaringPengawasan['keadaan'],
  acuan: AcuanTenggat,
): Prisma.KoperasiWhereInput {
  switch (keadaan) {
    case 'terlambat':
      return whereTerlambat(acuan);
    case 'belum-pernah':
      return { penilaianTahunBuku: null };
    case 'berjalan':
      return { penilaian: { some: berjalanUntuk(acuan.tahunBuku) } };
    case 'belum-disusun':
      return { penilaian: { none: berjalanUntuk(acuan.tahunBuku) } };
    default:
      return {};
  }
}

const whereBelumDinilai = (
  saring: SaringPengawasan,
  acuan: AcuanTenggat,
): Prisma.KoperasiWhereInput => ({
  AND: [
    wherePerluDinilai(acuan.tahunBuku),
    whereKoperasi(saring),
    keadaanSah('belum-dinilai', saring.keadaan) ? whereKeadaan(saring.keadaan, acuan) : {},
  ],
});

/** How many active koperasi have no approved assessment of the book year that ended last. */
export async function hitungBelumDinilai(
  _by: Awasi,
  saring: SaringPengawasan,
  acuan: AcuanTenggat,
): Promise<number> {
  return db().koperasi.count({ where: whereBelumDinilai(saring, acuan) });
}

/** One page of them by name, each with its deadline and what is under way. */
export async function daftarBelumDinilai(
  _by: Awasi,
  saring: SaringPengawasan,
  acuan: AcuanTenggat,
  ukuran: number,
): Promise<Halaman<BelumDinilaiDto>> {
  const { mundur, kursor } = letakHalaman(saring);
  const lewat = mundur ? 'lt' : 'gt';
  const arah = mundur ? 'desc' : 'asc';
  const dibaca = await db().koperasi.findMany({
    where: {
      AND: [
        whereBelumDinilai(saring, acuan),
        kursor
          ? {
              OR: [
                { nama: { [lewat]: kursor.kunci } },
                { nama: kursor.kunci, id: { [lewat]: kursor.id } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ nama: arah }, { id: arah }],
    take: ukuran + 1,
    select: {
      ...PILIH_KOPERASI,
      tanggalBadanHukum: true,
      kategoriKesehatan: true,
      penilaianTahunBuku: true,
      penilaian: {
        where: berjalanUntuk(acuan.tahunBuku),
        select: { id: true, status: true, disusunOleh: true },
        take: 1,
      },
    },
  });
  const nama = await namaPengguna(
    dibaca.flatMap((satu) => satu.penilaian.map((p) => p.disusunOleh)),
  );
  const baris = dibaca.map((satu): BelumDinilaiDto => {
    const { penilaian, kategoriKesehatan, penilaianTahunBuku, tanggalBadanHukum, ...sisa } = satu;
    const [berjalan] = penilaian;
    return {
      koperasi: keKoperasi(sisa),
      kategori: kategoriKesehatan,
      dinilai: penilaianTahunBuku,
      tenggat: tenggat(acuan, {
        dinilai: penilaianTahunBuku,
        berdiri: tanggalBadanHukum?.getUTCFullYear() ?? null,
      }),
      berjalan: berjalan
        ? {
            id: berjalan.id,
            status: berjalan.status,
            penyusun: nama.get(berjalan.disusunOleh) ?? '',
          }
        : null,
    };
  });
  return susunHalaman(baris, {
    ukuran,
    mundur,
    dariKursor: kursor !== null,
    kursor: ({ koperasi }) => tulisKursor({ kunci: koperasi.nama, id: koperasi.id }),
  });
}
