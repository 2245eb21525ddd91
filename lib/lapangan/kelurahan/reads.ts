import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { koperasiDinilai } from '@/lib/kecocokan/koperasi/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { awalBulanJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { jarakDari } from '@/lib/wilayah/reads';

// From the kept counts; a business that is closed is no longer one to care for.
const ANGKA = `
  SELECT coalesce(sum(jumlah), 0)::int AS dikenal,
         coalesce(sum(jumlah) FILTER (WHERE status IN ('DIAJUKAN', 'PERLU_PERBAIKAN')), 0)::int AS belum,
         coalesce(sum(jumlah) FILTER (WHERE NOT anggota), 0)::int AS tanpa
  FROM rekap_usaha WHERE kelurahan_kode = $1 AND status <> 'TIDAK_AKTIF'`;

const KOPERASI_PALING_BANYAK = 5;

export interface KoperasiDekat {
  id: string;
  nama: string;
  kelurahanKode: string;
  /** Metres between the centroids of the kelurahan. */
  meter: number;
  menerimaAnggota: boolean;
}

/** The state of one kelurahan as its officer needs it in the morning. */
export async function bacaKelurahan(by: Wewenang<'lapangan:catat'>, kelurahanKode: string) {
  const [angka, koperasi, target, bulanIni] = await Promise.all([
    kolam().query<{ dikenal: number; belum: number; tanpa: number }>(ANGKA, [kelurahanKode]),
    koperasiDinilai(by),
    aturanBerlaku('target-pendataan'),
    db().pendataanLapangan.count({
      where: { kelurahanKode, dibuatPada: { gte: awalBulanJakarta() } },
    }),
  ]);
  const jarak = jarakDari(kelurahanKode);
  const terdekat: KoperasiDekat[] = koperasi
    .filter((satu) => satu.status === 'AKTIF')
    .map(({ id, nama, kelurahanKode: kode, menerimaAnggota }) => ({
      id,
      nama,
      kelurahanKode: kode,
      meter: jarak.get(kode) ?? Number.MAX_SAFE_INTEGER,
      menerimaAnggota,
    }))
    .sort((a, b) => a.meter - b.meter || a.nama.localeCompare(b.nama))
    .slice(0, KOPERASI_PALING_BANYAK);
  const { isi, sumber, belumDikonfirmasi } = target;
  return {
    kelurahanKode,
    ...(angka.rows[0] ?? { dikenal: 0, belum: 0, tanpa: 0 }),
    bulanIni,
    target: { jumlah: isi.perKelurahanSebulan, sumber, belumDikonfirmasi },
    terdekat,
  };
}

/** The latest that one wrote down oneself, where one still works. */
export async function pendataanTerakhir(
  by: Wewenang<'lapangan:catat'>,
  wilayah: readonly string[],
) {
  return db().pendataanLapangan.findMany({
    where: { olehId: penggunaIdDari(by), kelurahanKode: { in: [...wilayah] } },
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
