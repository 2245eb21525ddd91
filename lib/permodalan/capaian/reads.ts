import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { geserBulan } from '../laporan/rules';
import type { CapaianWilayah, DataCapaian, HitungCapaian } from './types';

const BULAN_DIHITUNG = 12;

// Read from an index that holds every column (capaian_modal_hitung_idx).
const HITUNG = `count(DISTINCT pelaku_usaha_id)::int AS orang, count(*)::int AS pencairan,
  coalesce(sum(nilai), 0)::text AS nilai`;
const MASA = 'WHERE tanggal >= $1::date AND tanggal <= $2::date';

const SEMUA = `SELECT ${HITUNG} FROM capaian_modal ${MASA}`;
// Records of owners and officers wait beside the figures until another officer checked them.
const BELUM_DIPERIKSA = `
  SELECT count(DISTINCT pelaku_usaha_id)::int AS orang, count(*)::int AS pencairan,
         coalesce(sum(jumlah), 0)::text AS nilai
  FROM modal_diterima ${MASA} AND diperiksa_pada IS NULL AND dibatalkan_pada IS NULL`;
const PER_JENIS = `SELECT jenis::text, ${HITUNG} FROM capaian_modal ${MASA} GROUP BY jenis`;
const PER_KELAMIN = `SELECT perempuan, ${HITUNG} FROM capaian_modal ${MASA} GROUP BY perempuan`;
const PER_SKALA = `SELECT skala::text, ${HITUNG} FROM capaian_modal ${MASA} GROUP BY skala`;
const PER_KELURAHAN = `
  SELECT l.kode AS "kelurahanKode", l.nama AS kelurahan, k.nama AS kecamatan,
         l.lintang::float8 AS lintang, l.bujur::float8 AS bujur,
         coalesce(c.orang, 0) AS orang, coalesce(c.pencairan, 0) AS pencairan, coalesce(c.nilai, '0') AS nilai
  FROM kelurahan l
  JOIN kecamatan k ON k.kode = l.kecamatan_kode
  LEFT JOIN (
    SELECT kelurahan_kode, ${HITUNG}
    FROM capaian_modal ${MASA} GROUP BY kelurahan_kode
  ) c ON c.kelurahan_kode = l.kode
  ORDER BY l.kode`;
const BULANAN = `
  SELECT to_char(b, 'YYYY-MM') AS bulan, c.jenis::text, coalesce(c.orang, 0) AS orang, coalesce(c.nilai, '0') AS nilai
  FROM generate_series(date_trunc('month', $1::date), date_trunc('month', $2::date), interval '1 month') b
  LEFT JOIN (
    SELECT date_trunc('month', tanggal)::date AS bulan, jenis, count(DISTINCT pelaku_usaha_id)::int AS orang,
           sum(nilai)::text AS nilai
    FROM capaian_modal ${MASA} GROUP BY 1, 2
  ) c ON c.bulan = b::date
  ORDER BY b, c.jenis`;

// Of what was decided, and of what was paid out, in the time that is counted.
const KEPUTUSAN = `
  SELECT count(*)::int AS jumlah, count(*) FILTER (WHERE status IN ('DITOLAK'))::int AS ditolak,
         count(*) FILTER (WHERE jumlah_disetujui IS NOT NULL)::int AS ditawarkan,
         round(percentile_cont(0.5) WITHIN GROUP (
           ORDER BY extract(epoch FROM diputuskan_pada - dibuat_pada) / 86400))::int AS "medianHari"
  FROM pengajuan_modal
  WHERE diputuskan_pada >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'`;
const PENCAIRAN = `
  SELECT count(*)::int AS jumlah,
         round(percentile_cont(0.5) WITHIN GROUP (
           ORDER BY tanggal_cair - (diputuskan_pada AT TIME ZONE 'Asia/Jakarta')::date))::int AS "medianHari"
  FROM pengajuan_modal WHERE tanggal_cair >= $1::date`;
const DIAJUKAN = `
  SELECT count(*)::int AS jumlah FROM pengajuan_modal
  WHERE dibuat_pada >= $1::date::timestamp AT TIME ZONE 'Asia/Jakarta'`;
const KOLEKTIBILITAS = `
  SELECT kolektibilitas::text, count(*)::int AS jumlah, sum(sisa_pokok)::text AS "sisaPokok"
  FROM pengajuan_modal WHERE status IN ('DICAIRKAN', 'MACET') GROUP BY kolektibilitas`;
const HASIL = `
  SELECT CASE WHEN status IN ('LUNAS', 'DIHAPUSBUKUKAN') THEN status::text ELSE 'BERJALAN' END AS hasil,
         count(*)::int AS jumlah, coalesce(sum(jumlah_cair), 0)::text AS dicairkan,
         coalesce(sum(sisa_pokok), 0)::text AS "sisaPokok"
  FROM pengajuan_modal WHERE tanggal_cair IS NOT NULL GROUP BY 1`;
const USAHA = `SELECT coalesce(sum(jumlah), 0)::int AS jumlah FROM rekap_usaha WHERE status <> 'TIDAK_AKTIF'`;

const KOSONG: HitungCapaian = { orang: 0, pencairan: 0, nilai: '0' };

async function baca(): Promise<DataCapaian> {
  const pada = sekarang();
  const sampai = hariIni(pada);
  const dari = `${geserBulan(sampai.slice(0, 7), 1 - BULAN_DIHITUNG)}-01`;
  const tanya = <T extends object>(sql: string, isi: unknown[] = [dari, sampai]) =>
    kolam()
      .query<T>(sql, isi)
      .then(({ rows }) => rows);
  const [semua, jenis, kelamin, skala, wilayah, bulanan, kecil] = await Promise.all([
    tanya<HitungCapaian>(SEMUA),
    tanya<DataCapaian['jenis'][number]>(PER_JENIS),
    tanya<DataCapaian['kelamin'][number]>(PER_KELAMIN),
    tanya<DataCapaian['skala'][number]>(PER_SKALA),
    tanya<CapaianWilayah>(PER_KELURAHAN),
    tanya<DataCapaian['bulanan'][number]>(BULANAN),
    aturanBerlaku('kelompok-kecil'),
  ]);
  const [keputusan, pencairan, diajukan, kolektibilitas, usaha, belum, hasil] = await Promise.all([
    tanya<{ jumlah: number; ditolak: number; ditawarkan: number; medianHari: number | null }>(
      KEPUTUSAN,
      [dari],
    ),
    tanya<DataCapaian['pencairan']>(PENCAIRAN, [dari]),
    tanya<{ jumlah: number }>(DIAJUKAN, [dari]),
    tanya<DataCapaian['kolektibilitas'][number]>(KOLEKTIBILITAS, []),
    tanya<{ jumlah: number }>(USAHA, []),
    tanya<HitungCapaian>(BELUM_DIPERIKSA),
    tanya<DataCapaian['hasil'][number]>(HASIL, []),
  ]);
  const putus = keputusan[0];
  const cair = pencairan[0];
  return {
    pada,
    dari,
    sampai,
    kelompokPalingSedikit: kecil.isi.palingSedikit,
    semua: semua[0] ?? KOSONG,
    belumDiperiksa: belum[0] ?? KOSONG,
    usahaTerdata: usaha[0]?.jumlah ?? 0,
    jenis,
    wilayah,
    kelamin,
    skala,
    bulanan,
    pengajuan: {
      diajukan: diajukan[0]?.jumlah ?? 0,
      ditawarkan: putus?.ditawarkan ?? 0,
      ditolak: putus?.ditolak ?? 0,
      dicairkan: cair?.jumlah ?? 0,
    },
    keputusan: { jumlah: putus?.jumlah ?? 0, medianHari: putus?.medianHari ?? null },
    pencairan: { jumlah: cair?.jumlah ?? 0, medianHari: cair?.medianHari ?? null },
    kolektibilitas,
    hasil,
  };
}

/** How long figures are shown before they are read again; the page says of when they are. */
const UMUR_MS = 30_000;
let simpanan: { hingga: number; data: Promise<DataCapaian> } | undefined;

/**
 * Capital that reached owners in the last twelve months: aggregates only, no person and no record can be
 * told from them. Read at most twice a minute however many look at it.
 */
export function bacaCapaian(_by: Wewenang<'modal:capaian'>): Promise<DataCapaian> {
  const kini = sekarang().getTime();
  if (!simpanan || simpanan.hingga < kini) {
    const data = baca();
    simpanan = { hingga: kini + UMUR_MS, data };
    data.catch(() => {
      simpanan = undefined;
    });
  }
  return simpanan.data;
}
