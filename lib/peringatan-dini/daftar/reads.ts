import 'server-only';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { syaratCari } from '@/lib/koperasi/cari/rules';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { scopeKoperasi } from '@/lib/koperasi/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman, tulisKursor } from '@/lib/platform/keyset';
import { kalimatAlasan, kalimatPenyebab, type Penyebab } from '../rules';
import type { BarisPeringatan } from '../types';
import { bacaTempat, type SaringPeringatan } from './schema';

type Baca = Wewenang<'peringatan:baca'>;
const UKURAN = 25;

/**
 * Koperasi with a reason that still says something: active, and with figures or a rating of the last two
 * closed book years. Older ones are no early warning any more; the list of missing RAT has them.
 */
export function wherePeringatan(
  by: Baca,
  saring: Partial<SaringPeringatan>,
): Prisma.PeringatanDiniWhereInput {
  const tahun = tahunBukuTertutup(hariIni()) - 1;
  const koperasi: (Prisma.KoperasiWhereInput | false | undefined)[] = [
    scopeKoperasi(by),
    { status: 'AKTIF' },
    ...syaratCari(saring.cari),
    saring.kecamatan !== undefined && { kelurahanKode: { startsWith: `${saring.kecamatan}.` } },
    saring.jenis && { jenis: saring.jenis },
    saring.kategori && { kategoriKesehatan: saring.kategori },
  ];
  return {
    urgensi: { not: null },
    OR: [{ tahunBuku: { gte: tahun } }, { nilaiTahunBuku: { gte: tahun } }],
    ...(saring.alasan ? { alasan: { has: saring.alasan } } : {}),
    koperasi: { AND: koperasi.filter((satu) => satu !== false && satu !== undefined) },
  };
}

const PILIH = {
  koperasiId: true,
  tahunBuku: true,
  indeks: true,
  indeksLalu: true,
  indeksNanti: true,
  nilaiTahunBuku: true,
  nilai: true,
  nilaiLalu: true,
  nilaiNanti: true,
  alasan: true,
  penyebab: true,
  urgensi: true,
  sejakPada: true,
  koperasi: {
    select: {
      nama: true,
      jenis: true,
      kategoriKesehatan: true,
      penilaianTahunBuku: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  },
} as const satisfies Prisma.PeringatanDiniSelect;

type Terbaca = Prisma.PeringatanDiniGetPayload<{ select: typeof PILIH }>;

/** What `segarkanPorsi` wrote; anything else is left out. */
function bacaPenyebab(isi: Prisma.JsonValue): Penyebab[] {
  if (!Array.isArray(isi)) return [];
  return isi.flatMap((satu) => {
    if (typeof satu !== 'object' || satu === null || Array.isArray(satu)) return [];
    const { kode, nama, dari, ke } = satu;
    if (typeof kode !== 'string' || typeof nama !== 'string') return [];
    const teks = (nilai: unknown) => (typeof nilai === 'string' ? nilai : null);
    return [{ kode, nama, dari: teks(dari), ke: teks(ke) }];
  });
}

export function keBarisPeringatan(baris: Terbaca, batas: string): BarisPeringatan {
  const { koperasi, alasan, tahunBuku, nilaiTahunBuku } = baris;
  const teks = (isi: { toFixed(): string } | null) => isi?.toFixed() ?? null;
  const isi = {
    tahunBuku,
    indeks: teks(baris.indeks),
    indeksLalu: teks(baris.indeksLalu),
    indeksNanti: teks(baris.indeksNanti),
    nilaiTahunBuku,
    nilai: teks(baris.nilai),
    nilaiLalu: teks(baris.nilaiLalu),
    nilaiNanti: teks(baris.nilaiNanti),
  };
  const tentangIndeks = alasan.some((satu) => satu.startsWith('INDEKS'));
  const turun = tentangIndeks ? kalimatPenyebab(bacaPenyebab(baris.penyebab)) : null;
  return {
    id: baris.koperasiId,
    nama: koperasi.nama,
    jenis: labelAcuan(JENIS_KOPERASI, koperasi.jenis),
    wilayah: `${koperasi.kelurahan.nama}, ${koperasi.kelurahan.kecamatan.nama}`,
    kategori: koperasi.kategoriKesehatan,
    penilaianTahunBuku: koperasi.penilaianTahunBuku,
    alasan,
    kalimat: [...kalimatAlasan(alasan, isi, batas), ...(turun ? [turun] : [])],
    indeks: isi.indeks,
    nilai: isi.nilai,
    sejak: baris.sejakPada ? tanggalJakarta(baris.sejakPada) : '',
    urgensi: teks(baris.urgensi) ?? '0',
  };
}

/** Where the page starts; what is no place starts at the first page. */
function letak({ setelah, sebelum }: Pick<SaringPeringatan, 'setelah' | 'sebelum'>) {
  const teks = sebelum ?? setelah;
  const kursor = teks ? bacaTempat(teks) : null;
  return { kursor, mundur: kursor !== null && sebelum !== undefined };
}

/** Rows from a place on, the most urgent first. */
export async function potonganPeringatan(
  where: Prisma.PeringatanDiniWhereInput,
  tempat: Pick<SaringPeringatan, 'setelah' | 'sebelum'>,
  batas: string,
  ukuran: number = UKURAN,
): Promise<Halaman<BarisPeringatan>> {
  const { kursor, mundur } = letak(tempat);
  const lewat = mundur ? 'lt' : 'gt';
  const arah = mundur ? 'desc' : 'asc';
  const dibaca = await db().peringatanDini.findMany({
    where: kursor
      ? {
          AND: [
            where,
            {
              OR: [
                { urgensi: { [lewat]: kursor.kunci } },
                { urgensi: kursor.kunci, koperasiId: { [lewat]: kursor.id } },
              ],
            },
          ],
        }
      : where,
    orderBy: [{ urgensi: arah }, { koperasiId: arah }],
    take: ukuran + 1,
    select: PILIH,
  });
  return susunHalaman(
    dibaca.map((baris) => keBarisPeringatan(baris, batas)),
    {
      ukuran,
      mundur,
      dariKursor: kursor !== null,
      kursor: (satu) => tulisKursor({ kunci: satu.urgensi, id: satu.id }),
    },
  );
}

/** One page of the early warnings, with the number of all that match. */
export async function daftarPeringatan(
  by: Baca,
  saring: SaringPeringatan,
  batas: string,
): Promise<Halaman<BarisPeringatan> & { jumlah: number }> {
  const where = wherePeringatan(by, saring);
  const [halaman, jumlah] = await Promise.all([
    potonganPeringatan(where, saring, batas),
    hitungPeringatan(by, saring),
  ]);
  return { ...halaman, jumlah };
}

/** How many koperasi have an early warning. */
export const hitungPeringatan = (by: Baca, saring: Partial<SaringPeringatan> = {}) =>
  db().peringatanDini.count({ where: wherePeringatan(by, saring) });
