import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import { wilayahCapaian } from '../../capaian/reads';
import { STATUS_TERPILIH } from '../../rules';
import type { AngkatanDto } from '../../types';
import type { DataHasilProgram, KodeHasil } from './types';

// The order is that of a single participant's page: by day, the beginning before the rest of its day.
const HASIL = `
  WITH dipilih AS (
    SELECT id FROM peserta
    WHERE angkatan_id = $1 AND status::text = ANY($2) AND ($3::text[] IS NULL OR kelurahan_kode = ANY($3))
  ), diukur AS (
    SELECT a.punya_nib AS nib_a, k.punya_nib AS nib_k, a.anggota_koperasi AS kop_a, k.anggota_koperasi AS kop_k,
           a.jumlah_izin AS izin_a, k.jumlah_izin AS izin_k,
           a.omzet AS omzet_a, k.omzet AS omzet_k, a.omzet IS NOT NULL AND k.omzet IS NOT NULL AS omzet_tahu,
           a.pekerja AS kerja_a, k.pekerja AS kerja_k,
           a.pekerja IS NOT NULL AND k.pekerja IS NOT NULL AS kerja_tahu,
           a.modal_diterima AS modal_a, k.modal_diterima AS modal_k,
           EXISTS (SELECT 1 FROM naik_kelas n WHERE n.peserta_id = p.id) AS naik
    FROM dipilih p
    JOIN LATERAL (
      SELECT * FROM ukuran_peserta u WHERE u.peserta_id = p.id ORDER BY tanggal, tahap, id LIMIT 1
    ) a ON true
    JOIN LATERAL (
      SELECT * FROM ukuran_peserta u WHERE u.peserta_id = p.id
      ORDER BY tanggal DESC, tahap DESC, id DESC LIMIT 1
    ) k ON k.id <> a.id
  ), hitung AS (
    SELECT count(*) AS n,
           count(*) FILTER (WHERE nib_a) AS nib_a, count(*) FILTER (WHERE nib_k) AS nib_k,
           count(*) FILTER (WHERE kop_a) AS kop_a, count(*) FILTER (WHERE kop_k) AS kop_k,
           sum(izin_a) AS izin_a, sum(izin_k) AS izin_k,
           count(*) FILTER (WHERE izin_a > 0) AS izin_na, count(*) FILTER (WHERE izin_k > 0) AS izin_nk,
           sum(omzet_a) FILTER (WHERE omzet_tahu) AS omzet_a, sum(omzet_k) FILTER (WHERE omzet_tahu) AS omzet_k,
           count(*) FILTER (WHERE omzet_tahu) AS omzet_n,
           sum(kerja_a) FILTER (WHERE kerja_tahu) AS kerja_a, sum(kerja_k) FILTER (WHERE kerja_tahu) AS kerja_k,
           count(*) FILTER (WHERE kerja_tahu) AS kerja_n,
           sum(modal_a) AS modal_a, sum(modal_k) AS modal_k,
           count(*) FILTER (WHERE modal_a > 0) AS modal_na, count(*) FILTER (WHERE modal_k > 0) AS modal_nk,
           count(*) FILTER (WHERE naik) AS naik
    FROM diukur
  )
  SELECT (SELECT count(*) FROM dipilih)::int AS terpilih, h.n::int AS diukur, v.kode,
         coalesce(v.awal, 0)::text AS awal, coalesce(v.kini, 0)::text AS kini,
         v.orang_awal::int AS "orangAwal", v.orang_kini::int AS "orangKini", v.dari::int AS dari
  FROM hitung h
  CROSS JOIN LATERAL (VALUES
    (1, 'NIB', nib_a, nib_k, nib_a, nib_k, n),
    (2, 'KOPERASI', kop_a, kop_k, kop_a, kop_k, n),
    (3, 'IZIN', izin_a, izin_k, izin_na, izin_nk, n),
    (4, 'OMZET', omzet_a, omzet_k, omzet_n, omzet_n, omzet_n),
    (5, 'PEKERJA', kerja_a, kerja_k, kerja_n, kerja_n, kerja_n),
    (6, 'MODAL', modal_a, modal_k, modal_na, modal_nk, n),
    (7, 'NAIK_KELAS', 0, naik, 0, naik, n)
  ) AS v (urutan, kode, awal, kini, orang_awal, orang_kini, dari)
  ORDER BY v.urutan`;

interface Baris {
  terpilih: number;
  diukur: number;
  kode: KodeHasil;
  awal: string;
  kini: string;
  orangAwal: number;
  orangKini: number;
  dari: number;
}

/**
 * The outcomes of the chosen participants of a year who were measured again since registering, added up. A
 * petugas kelurahan sees those of the own kelurahan.
 *
 * @param kelompokPalingSedikit as the figures of the same year are hidden for this reader
 */
export async function bacaHasilProgram(
  by: Wewenang<'program:capaian'>,
  angkatan: Pick<AngkatanDto, 'id' | 'tahun'>,
  kelompokPalingSedikit: number,
): Promise<DataHasilProgram> {
  const wilayah = wilayahCapaian(by);
  const { rows } = await kolam().query<Baris>(HASIL, [angkatan.id, STATUS_TERPILIH, wilayah]);
  return {
    tahun: angkatan.tahun,
    seluruhKota: wilayah === null,
    terpilih: rows[0]?.terpilih ?? 0,
    diukur: rows[0]?.diukur ?? 0,
    nilai: rows.map(({ terpilih: _terpilih, diukur: _diukur, awal, kini, ...satu }) => ({
      ...satu,
      awal: BigInt(awal),
      kini: BigInt(kini),
    })),
    kelompokPalingSedikit,
  };
}
