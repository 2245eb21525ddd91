import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { koperasiDikenal } from '@/lib/kecocokan/koperasi/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { awalBulanJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { jarakDari } from '@/lib/wilayah/reads';
import { type PembacaPendataan, wherePendataan } from '../reads';
import { type KoperasiDekat, koperasiTerdekat } from './rules';

// From the kept counts; a business that is closed is no longer one to care for.
const ANGKA = `
  SELECT kelurahan_kode AS kode, coalesce(sum(jumlah), 0)::int AS dikenal,
         coalesce(sum(jumlah) FILTER (WHERE status IN ('DIAJUKAN', 'PERLU_PERBAIKAN')), 0)::int AS belum,
         coalesce(sum(jumlah) FILTER (WHERE NOT anggota), 0)::int AS tanpa
  FROM rekap_usaha WHERE kelurahan_kode = ANY($1) AND status <> 'TIDAK_AKTIF'
  GROUP BY kelurahan_kode`;

export interface KeadaanKelurahan {
  kelurahanKode: string;
  dikenal: number;
  belum: number;
  tanpa: number;
  /** Written down in the street this month, by whomever. */
  bulanIni: number;
  target: { jumlah: number; sumber: string; belumDikonfirmasi: boolean };
  terdekat: KoperasiDekat[];
}

/** The state of each kelurahan as who works there needs it in the morning, in the order given. */
export async function bacaKeadaan(
  by: Wewenang<'lapangan:baca' | 'lapangan:catat'>,
  wilayah: readonly string[],
): Promise<KeadaanKelurahan[]> {
  if (wilayah.length === 0) return [];
  const [angka, koperasi, target, bulanIni] = await Promise.all([
    kolam().query<{ kode: string; dikenal: number; belum: number; tanpa: number }>(ANGKA, [
      wilayah,
    ]),
    koperasiDikenal(by),
    aturanBerlaku('target-pendataan'),
    db().pendataanLapangan.groupBy({
      by: ['kelurahanKode'],
      where: { kelurahanKode: { in: [...wilayah] }, dibuatPada: { gte: awalBulanJakarta() } },
      _count: { _all: true },
    }),
  ]);
  const { isi, sumber, belumDikonfirmasi } = target;
  return wilayah.map((kelurahanKode) => {
    const ada = angka.rows.find(({ kode }) => kode === kelurahanKode);
    const dicatat = bulanIni.find((satu) => satu.kelurahanKode === kelurahanKode);
    return {
      kelurahanKode,
      dikenal: ada?.dikenal ?? 0,
      belum: ada?.belum ?? 0,
      tanpa: ada?.tanpa ?? 0,
      bulanIni: dicatat?._count._all ?? 0,
      target: { jumlah: isi.perKelurahanSebulan, sumber, belumDikonfirmasi },
      terdekat: koperasiTerdekat(kelurahanKode, koperasi, jarakDari(kelurahanKode)),
    };
  });
}

/** The latest of what somebody may open: one's own where one still works, or anybody's for who watches. */
export async function pendataanTerakhir(by: PembacaPendataan) {
  return db().pendataanLapangan.findMany({
    where: await wherePendataan(by),
    orderBy: { dibuatPada: 'desc' },
    take: 10,
    select: {
      usahaId: true,
      dibuatPada: true,
      usaha: { select: { nomor: true, nama: true, status: true } },
      // At most six each; as counts, the photos of the whole city would be grouped first.
      foto: { select: { kunci: true } },
    },
  });
}

/** Where one wrote down last, if one still works there: the next business is mostly there too. */
export async function kelurahanTerakhir(
  by: Wewenang<'lapangan:catat'>,
  wilayah: readonly string[],
): Promise<string | null> {
  const ada = await db().pendataanLapangan.findFirst({
    where: { olehId: penggunaIdDari(by), kelurahanKode: { in: [...wilayah] } },
    orderBy: { dibuatPada: 'desc' },
    select: { kelurahanKode: true },
  });
  return ada?.kelurahanKode ?? null;
}
