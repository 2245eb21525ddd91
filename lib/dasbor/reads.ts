import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import type { DataDasbor, KoperasiPerKelompok, UsahaPerWilayah } from './types';

// Counts come from the kept summary, never from the table of usaha.
const USAHA_PER_KELURAHAN = `
  SELECT l.kode AS "kelurahanKode", l.nama AS kelurahan, k.kode AS "kecamatanKode", k.nama AS kecamatan,
         l.lintang::float8 AS lintang, l.bujur::float8 AS bujur,
         coalesce(sum(r.jumlah), 0)::int AS jumlah,
         coalesce(sum(r.jumlah) FILTER (WHERE r.status = 'TERVERIFIKASI'), 0)::int AS terverifikasi,
         coalesce(sum(r.jumlah) FILTER (WHERE r.anggota), 0)::int AS anggota,
         coalesce(sum(r.jumlah) FILTER (WHERE r.perempuan), 0)::int AS perempuan,
         coalesce(sum(r.jumlah) FILTER (WHERE r.perempuan IS NOT NULL), 0)::int AS "kelaminDiketahui",
         coalesce(sum(r.jumlah) FILTER (WHERE j.kriya), 0)::int AS kriya,
         coalesce(sum(r.jumlah) FILTER (WHERE r.punya_nib), 0)::int AS "punyaNib"
  FROM kelurahan l
  JOIN kecamatan k ON k.kode = l.kecamatan_kode
  LEFT JOIN rekap_usaha r ON r.kelurahan_kode = l.kode AND r.status <> 'TIDAK_AKTIF'
  LEFT JOIN jenis_usaha j ON j.kode = r.jenis_usaha_kode
  GROUP BY l.kode, k.kode ORDER BY l.kode`;

const USAHA_PER_JENIS = `
  SELECT j.nama, coalesce(sum(r.jumlah), 0)::int AS jumlah
  FROM jenis_usaha j LEFT JOIN rekap_usaha r ON r.jenis_usaha_kode = j.kode AND r.status <> 'TIDAK_AKTIF'
  GROUP BY j.kode ORDER BY j.urutan`;

const USAHA_PER_SKALA = `
  SELECT skala::text, sum(jumlah)::int AS jumlah FROM rekap_usaha
  WHERE status <> 'TIDAK_AKTIF' GROUP BY skala ORDER BY skala NULLS LAST`;

// The last twelve months, empty ones included.
const USAHA_BULANAN = `
  SELECT to_char(b, 'YYYY-MM') AS bulan, coalesce(sum(r.jumlah), 0)::int AS baru
  FROM generate_series(bulan_jakarta($1) - interval '11 months', bulan_jakarta($1), interval '1 month') b
  LEFT JOIN rekap_usaha r ON r.bulan = b::date AND r.status <> 'TIDAK_AKTIF'
  GROUP BY b ORDER BY b`;

const ANGGOTA_BULANAN = `
  SELECT to_char(b, 'YYYY-MM') AS bulan, count(a.id)::int AS masuk
  FROM generate_series(bulan_jakarta($1) - interval '11 months', bulan_jakarta($1), interval '1 month') b
  LEFT JOIN anggota a ON a.tanggal_masuk >= b::date AND a.tanggal_masuk < (b + interval '1 month')::date
  GROUP BY b ORDER BY b`;

async function bacaKoperasi(): Promise<KoperasiPerKelompok[]> {
  const baris = await db().koperasi.groupBy({
    by: ['jenis', 'kategoriKesehatan', 'adalahKkmp', 'status'],
    _count: { _all: true },
  });
  return baris.map((satu) => ({
    jenis: satu.jenis,
    kategori: satu.kategoriKesehatan,
    kkmp: satu.adalahKkmp,
    aktif: satu.status === 'AKTIF',
    jumlah: satu._count._all,
  }));
}

async function baca(): Promise<DataDasbor> {
  const pada = sekarang();
  const [koperasi, usaha, jenis, skala, bulanan, anggota, kecil] = await Promise.all([
    bacaKoperasi(),
    kolam().query<UsahaPerWilayah>(USAHA_PER_KELURAHAN),
    kolam().query(USAHA_PER_JENIS),
    kolam().query(USAHA_PER_SKALA),
    kolam().query(USAHA_BULANAN, [pada]),
    kolam().query(ANGGOTA_BULANAN, [pada]),
    aturanBerlaku('kelompok-kecil'),
  ]);
  return {
    pada,
    kelompokPalingSedikit: kecil.isi.palingSedikit,
    koperasi,
    usaha: usaha.rows,
    usahaPerJenis: jenis.rows,
    usahaPerSkala: skala.rows,
    bulanan: bulanan.rows,
    anggotaBulanan: anggota.rows,
  };
}

/** How long figures are shown before they are read again; the page says of when they are. */
const UMUR_MS = 30_000;
let simpanan: { hingga: number; data: Promise<DataDasbor> } | undefined;

/**
 * All figures of the dashboard: aggregates only, no person and no record can be told from them.
 * Read at most twice a minute however many look at it; simultaneous readers share one reading.
 */
export function bacaDasbor(_by: Wewenang<'publik:baca'>): Promise<DataDasbor> {
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
