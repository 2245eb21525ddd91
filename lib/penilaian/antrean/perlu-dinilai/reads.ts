import 'server-only';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { STATUS_BERJALAN, STATUS_SETELAH_AJUAN } from '../../alur/rules';
import { wherePenilaian } from '../../reads';
import {
  keKoperasi,
  letakHalaman,
  namaPengguna,
  PILIH_KOPERASI,
  UKURAN,
  whereKoperasi,
} from '../bersama/reads';
import { tulisKursor } from '../rules';
import type { SaringPenilaian } from '../schema';
import type { BarisPerluDinilaiDto } from '../types';

type Baca = Wewenang<'penilaian:baca'>;

/**
 * Active koperasi that existed in a book year and have no approved assessment for it: what the
 * assessors owe.
 */
export function wherePerluDinilai(tahunBuku: number): Prisma.KoperasiWhereInput {
  return {
    status: 'AKTIF',
    penilaian: { none: { tahunBuku, status: 'DISETUJUI' } },
    OR: [
      { tanggalBadanHukum: null },
      { tanggalBadanHukum: { lte: tanggalDb(`${tahunBuku}-12-31`) } },
    ],
  };
}

/** Of those, the ones that still wait for an assessor to submit something. */
const whereBelumDiajukan = (tahunBuku: number): Prisma.KoperasiWhereInput => ({
  penilaian: { none: { tahunBuku, status: { in: [...STATUS_SETELAH_AJUAN] } } },
});

function whereDaftar(
  by: Baca,
  tahunBuku: number,
  saring: SaringPenilaian,
): Prisma.KoperasiWhereInput {
  return {
    AND: [
      wherePerluDinilai(tahunBuku),
      whereKoperasi(saring),
      saring.proses === 'belum' ? whereBelumDiajukan(tahunBuku) : {},
      whereLingkup<Prisma.KoperasiWhereInput>(by, { koperasi: (id) => ({ id }) }),
    ],
  };
}

/** One page of the koperasi that are due for the book year that ended last, by name. */
export async function daftarPerluDinilai(
  by: Baca,
  saring: SaringPenilaian,
): Promise<Halaman<BarisPerluDinilaiDto> & { tahunBuku: number }> {
  const tahunBuku = tahunBukuTertutup(hariIni());
  const { mundur, kursor } = letakHalaman(saring);
  const lewat = mundur ? 'lt' : 'gt';
  const dibaca = await db().koperasi.findMany({
    where: {
      AND: [
        whereDaftar(by, tahunBuku, saring),
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
    orderBy: [{ nama: mundur ? 'desc' : 'asc' }, { id: mundur ? 'desc' : 'asc' }],
    take: UKURAN + 1,
    select: {
      ...PILIH_KOPERASI,
      kategoriKesehatan: true,
      penilaianTahunBuku: true,
      penilaian: {
        where: {
          tahunBuku,
          status: { in: [...STATUS_BERJALAN] },
          AND: [wherePenilaian(by)],
        },
        select: { id: true, status: true, disusunOleh: true },
        take: 1,
      },
    },
  });
  const nama = await namaPengguna(
    dibaca.flatMap((satu) => satu.penilaian.map((p) => p.disusunOleh)),
  );
  const baris = dibaca.map((satu): BarisPerluDinilaiDto => {
    const { penilaian, kategoriKesehatan, penilaianTahunBuku, ...koperasi } = satu;
    const berjalan = penilaian[0];
    return {
      koperasi: keKoperasi(koperasi),
      kategori: kategoriKesehatan,
      penilaianTahunBuku,
      berjalan: berjalan
        ? {
            id: berjalan.id,
            status: berjalan.status,
            penyusun: nama.get(berjalan.disusunOleh) ?? '',
          }
        : null,
    };
  });
  return {
    tahunBuku,
    ...susunHalaman(baris, {
      ukuran: UKURAN,
      mundur,
      dariKursor: kursor !== null,
      kursor: ({ koperasi }) => tulisKursor({ kunci: koperasi.nama, id: koperasi.id }),
    }),
  };
}

/** How many are due. */
export const hitungPerluDinilai = (by: Baca, saring: SaringPenilaian): Promise<number> =>
  db().koperasi.count({ where: whereDaftar(by, tahunBukuTertutup(hariIni()), saring) });
