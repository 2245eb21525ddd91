import 'server-only';
import { polaBerisi } from '@/lib/koperasi/cari/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { letakHalaman } from '../../antrean/bersama/reads';
import { tulisKursor } from '../../antrean/rules';
import type { SaringPengawasan } from '../schema';
import type { BebanDto } from '../types';

type Awasi = Wewenang<'penilaian:awasi'>;

const HARI_MS = 86_400_000;

interface Baris extends Omit<BebanDto, 'bagian' | 'tertua' | 'rataHari'> {
  tertua: Date | null;
  rataDetik: number | null;
}

/** Whoever holds the role, and whoever still has open work. */
const penilaiAtauBerutang = Prisma.sql`(
  EXISTS (SELECT FROM peran_pengguna r WHERE r.pengguna_id = g.id AND r.peran = 'PENILAI' AND r.dicabut_pada IS NULL)
  OR EXISTS (SELECT FROM penilaian b WHERE b.disusun_oleh = g.id
    AND b.status IN ('DRAF', 'DIKEMBALIKAN', 'DIAJUKAN', 'MENUNGGU_TANGGAPAN', 'DITANGGAPI')))`;

const cariNama = ({ cari }: SaringPengawasan): Prisma.Sql =>
  cari ? Prisma.sql`AND lower(g.nama) LIKE ${polaBerisi(cari.toLowerCase())}` : Prisma.empty;

export async function hitungPenilai(_by: Awasi, saring: SaringPengawasan): Promise<number> {
  const [baris] = await db().$queryRaw<{ jumlah: number }[]>(
    Prisma.sql`SELECT count(*)::int AS jumlah FROM pengguna g
      WHERE ${penilaiAtauBerutang} ${cariNama(saring)}`,
  );
  return baris?.jumlah ?? 0;
}

/** Open work of all penilai together, of which each has a part. */
async function semuaTerbuka(): Promise<number> {
  return db().penilaian.count({
    where: {
      status: { in: ['DRAF', 'DIKEMBALIKAN', 'DIAJUKAN', 'MENUNGGU_TANGGAPAN', 'DITANGGAPI'] },
    },
  });
}

/** One page of penilai by name with what lies with them and what became of their work this year. */
export async function daftarBeban(
  _by: Awasi,
  saring: SaringPengawasan,
  ukuran: number,
): Promise<Halaman<BebanDto>> {
  const { mundur, kursor } = letakHalaman(saring);
  const banding = Prisma.raw(mundur ? '<' : '>');
  const arah = Prisma.raw(mundur ? 'DESC' : 'ASC');
  const mulai = kursor
    ? Prisma.sql`AND (g.nama, g.id) ${banding} (${kursor.kunci}, ${kursor.id}::uuid)`
    : Prisma.empty;
  // Midnight of the first of January in Jakarta.
  const awalTahun = `${hariIni().slice(0, 4)}-01-01T00:00:00+07:00`;
  const [semua, dibaca] = await Promise.all([
    semuaTerbuka(),
    db().$queryRaw<Baris[]>(Prisma.sql`
      SELECT g.id, g.nama,
        EXISTS (SELECT FROM peran_pengguna r WHERE r.pengguna_id = g.id AND r.peran = 'PENILAI'
          AND r.dicabut_pada IS NULL) AS penilai,
        h.draf, h.dikembalikan, h.diajukan, h.ditanggapi, h."disetujuiTahunIni", h.tertua, h."rataDetik"
      FROM pengguna g
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE p.status = 'DRAF')::int AS draf,
          count(*) FILTER (WHERE p.status = 'DIKEMBALIKAN')::int AS dikembalikan,
          count(*) FILTER (WHERE p.status = 'DIAJUKAN')::int AS diajukan,
          count(*) FILTER (WHERE p.status IN ('MENUNGGU_TANGGAPAN', 'DITANGGAPI'))::int AS ditanggapi,
          count(*) FILTER (WHERE p.status IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT')
            AND p.diputuskan_pada >= ${awalTahun}::timestamptz)::int AS "disetujuiTahunIni",
          min(p.dibuat_pada) FILTER (WHERE p.status IN ('DRAF', 'DIKEMBALIKAN')) AS tertua,
          avg(extract(epoch FROM p.diputuskan_pada - p.dibuat_pada)) FILTER (
            WHERE p.status IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT')
            AND p.diputuskan_pada >= ${awalTahun}::timestamptz)::float8 AS "rataDetik"
        FROM penilaian p WHERE p.disusun_oleh = g.id
      ) h
      WHERE ${penilaiAtauBerutang} ${cariNama(saring)} ${mulai}
      ORDER BY g.nama ${arah}, g.id ${arah} LIMIT ${ukuran + 1}`),
  ]);
  const kini = sekarang().getTime();
  const baris = dibaca.map(({ tertua, rataDetik, ...satu }): BebanDto => {
    const terbuka = satu.draf + satu.dikembalikan + satu.diajukan + satu.ditanggapi;
    return {
      ...satu,
      bagian: semua === 0 ? 0 : Math.round((terbuka * 100) / semua),
      tertua: tertua && Math.max(0, Math.floor((kini - tertua.getTime()) / HARI_MS)),
      rataHari: rataDetik === null ? null : Math.max(0, Math.round(rataDetik / 86_400)),
    };
  });
  return susunHalaman(baris, {
    ukuran,
    mundur,
    dariKursor: kursor !== null,
    kursor: ({ nama, id }) => tulisKursor({ kunci: nama, id }),
  });
}
