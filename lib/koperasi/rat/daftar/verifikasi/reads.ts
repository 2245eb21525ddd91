import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatTanggal } from '@/lib/platform/format';
import { bacaKursorSaat, type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { syaratCari } from '../../../cari/rules';
import { scopeKoperasi } from '../../../reads';
import type { SaringRat } from '../schema';
import type { BarisVerifikasi } from '../types';

const UKURAN = 25;

function whereMenunggu(
  by: Wewenang<'rat:pantau'>,
  saring: Pick<SaringRat, 'cari' | 'kecamatan' | 'jenis' | 'kkmp'>,
): Prisma.LaporanTahunanWhereInput {
  const syarat: (Prisma.KoperasiWhereInput | false | undefined)[] = [
    scopeKoperasi(by),
    ...syaratCari(saring.cari),
    saring.kecamatan !== undefined && { kelurahanKode: { startsWith: `${saring.kecamatan}.` } },
    saring.jenis && { jenis: saring.jenis },
    saring.kkmp && { adalahKkmp: saring.kkmp === 'ya' },
  ];
  return {
    status: 'DIAJUKAN',
    koperasi: { AND: syarat.filter((satu) => satu !== false && satu !== undefined) },
  };
}

/** How many reports wait for a petugas, with the filters of the page. */
export const hitungMenunggu = (by: Wewenang<'rat:pantau'>, saring: Partial<SaringRat> = {}) =>
  db().laporanTahunan.count({ where: whereMenunggu(by, saring as SaringRat) });

/** Names of those who wrote in the reports of a page. */
async function namaPenulis(id: readonly string[]): Promise<Map<string, string>> {
  const baris = await db().pengguna.findMany({
    where: { id: { in: [...new Set(id)] } },
    select: { id: true, nama: true },
  });
  return new Map(baris.map((satu) => [satu.id, satu.nama]));
}

/** One page of the reports that wait, the longest waiting first. */
export async function daftarMenunggu(
  by: Wewenang<'rat:pantau'>,
  saring: SaringRat,
): Promise<Halaman<BarisVerifikasi>> {
  const dari = bacaKursorSaat(saring.sebelum ?? saring.setelah);
  const mundur = dari !== null && saring.sebelum !== undefined;
  const lewat = mundur ? 'lt' : 'gt';
  const arah = mundur ? 'desc' : 'asc';
  const dibaca = await db().laporanTahunan.findMany({
    where: {
      AND: [
        whereMenunggu(by, saring),
        dari
          ? {
              OR: [
                { diajukanPada: { [lewat]: dari.saat } },
                { diajukanPada: dari.saat, id: { [lewat]: dari.id } },
              ],
            }
          : {},
      ],
    },
    orderBy: [{ diajukanPada: arah }, { id: arah }],
    take: UKURAN + 1,
    select: {
      id: true,
      tahunBuku: true,
      tanggalRat: true,
      penulis: true,
      diajukanPada: true,
      dibuatPada: true,
      koperasi: {
        select: {
          id: true,
          nama: true,
          kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
          laporan: {
            where: { status: 'TERVERIFIKASI' },
            select: { tahunBuku: true },
          },
        },
      },
    },
  });
  const nama = await namaPenulis(dibaca.flatMap(({ penulis }) => penulis));
  const baris = dibaca.map(({ koperasi, ...satu }): BarisVerifikasi => {
    const { penggunaId } = by.pelaku;
    return {
      id: satu.id,
      koperasiId: koperasi.id,
      nama: koperasi.nama,
      wilayah: `${koperasi.kelurahan.nama}, ${koperasi.kelurahan.kecamatan.nama}`,
      tahunBuku: satu.tahunBuku,
      tanggalRat: satu.tanggalRat && formatTanggal(tanggalJakarta(satu.tanggalRat)),
      koreksi: koperasi.laporan.some(({ tahunBuku }) => tahunBuku === satu.tahunBuku),
      pengisi: satu.penulis.map((id) => nama.get(id) ?? 'Akun terhapus').join(', '),
      sayaMenulis: penggunaId !== null && satu.penulis.includes(penggunaId),
      saat: satu.diajukanPada ?? satu.dibuatPada,
    };
  });
  return susunHalaman(baris, {
    ukuran: UKURAN,
    mundur,
    dariKursor: dari !== null,
    kursor: (satu) => tulisKursor({ kunci: satu.saat.toISOString(), id: satu.id }),
  });
}
