import 'server-only';
import { STATUS_GAGAL } from '@/lib/pendirian/rules';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';

/**
 * Foundings of the owner of invitation `u` that began, or that they joined, after it was sent. One that a
 * person leads for a koperasi is the koperasi's.
 */
const PENDIRIAN = `
  SELECT p.id, p.nama, p.status, p.koperasi_id, true AS memrakarsai,
         EXISTS (SELECT FROM pendiri d WHERE d.pendirian_id = p.id AND d.pelaku_usaha_id = u.pelaku_usaha_id
                 AND d.status = 'AKTIF') AS pendiri
  FROM pendirian p
  WHERE p.pemrakarsa_id = u.pengguna_id AND p.pemrakarsa_koperasi_id IS NULL AND p.dibuat_pada >= u.terkirim_pada
  UNION ALL
  SELECT p.id, p.nama, p.status, p.koperasi_id, false, true
  FROM pendiri d JOIN pendirian p ON p.id = d.pendirian_id
  WHERE d.pelaku_usaha_id = u.pelaku_usaha_id AND d.status = 'AKTIF' AND d.dikonfirmasi_pada >= u.terkirim_pada
    AND NOT (p.pemrakarsa_id = u.pengguna_id AND p.pemrakarsa_koperasi_id IS NULL AND p.dibuat_pada >= u.terkirim_pada)`;

/** A founding of the table that came to nothing. */
const berhenti = (tabel: string) =>
  `${tabel}.status IN (${STATUS_GAGAL.map((satu) => `'${satu}'`).join(', ')})`;
const BERHENTI = berhenti('x');

/**
 * By what the aim of invitation `u` is reached, so that its owner has nothing left to do: the koperasi of
 * which they are a member, whenever they entered; for an invitation to found, the foundings they began or
 * joined since. A member may well found another koperasi.
 */
const TERCAPAI = `
  SELECT o.id, o.nama
  FROM kampanye_undangan k JOIN anggota b ON b.pelaku_usaha_id = u.pelaku_usaha_id AND b.status = 'AKTIF'
  JOIN koperasi o ON o.id = b.koperasi_id
  WHERE k.id = u.kampanye_id AND k.tujuan = 'BERGABUNG'
  UNION ALL
  SELECT x.id, x.nama
  FROM kampanye_undangan k CROSS JOIN LATERAL (${PENDIRIAN}) x
  WHERE k.id = u.kampanye_id AND k.tujuan = 'MENDIRIKAN' AND NOT ${BERHENTI}`;

/** Invitation `u` was sent, stands, and has no answer. */
const TANPA_JAWABAN = 'u.terkirim_pada IS NOT NULL AND u.batal_pada IS NULL AND u.jawaban IS NULL';

/** Invitation `u` waits for its owner: not answered, and its aim not reached in another way. */
export const BELUM_DIJAWAB = `(${TANPA_JAWABAN} AND NOT EXISTS (${TERCAPAI}))`;

/**
 * Joins to `undangan_koperasi u` what its owner did after it was sent: `r` the koperasi that it recommends, `m` applications, `a` membership
 * of a koperasi that is not of their own founding, `f` foundings; and `t`, whether its aim is reached
 * without an answer. On the day of the invitation itself the hour at which the book was written decides.
 */
export const SESUDAH_UNDANGAN = `
  CROSS JOIN LATERAL (SELECT koperasi_id AS disarankan FROM kampanye_undangan WHERE id = u.kampanye_id) r
  CROSS JOIN LATERAL (
    SELECT count(*) > 0 AS mengajukan,
           coalesce(bool_or(m.koperasi_id = r.disarankan), false) AS "mengajukanDisarankan"
    FROM permohonan m WHERE m.pelaku_usaha_id = u.pelaku_usaha_id AND m.dibuat_pada >= u.terkirim_pada
  ) m
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(b.status = 'AKTIF'), false) AS bergabung,
           coalesce(bool_or(b.status = 'AKTIF' AND b.koperasi_id = r.disarankan), false) AS "bergabungDisarankan",
           coalesce(bool_or(b.status = 'KELUAR') AND NOT bool_or(b.status = 'AKTIF'), false) AS "keluarLagi"
    FROM anggota b
    LEFT JOIN permohonan n ON n.id = b.permohonan_id
    CROSS JOIN (SELECT (u.terkirim_pada AT TIME ZONE 'Asia/Jakarta')::date AS hari) h
    WHERE b.pelaku_usaha_id = u.pelaku_usaha_id
      AND (b.tanggal_masuk > h.hari OR (b.tanggal_masuk = h.hari AND b.dibuat_pada >= u.terkirim_pada))
      AND (n.id IS NULL OR n.dibuat_pada >= u.terkirim_pada)
      AND NOT EXISTS (
        SELECT FROM pendirian p JOIN pendiri d ON d.pendirian_id = p.id
        WHERE p.koperasi_id = b.koperasi_id AND d.pelaku_usaha_id = b.pelaku_usaha_id AND d.status = 'AKTIF')
  ) a
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(x.memrakarsai AND NOT ${BERHENTI}), false) AS memrakarsai,
           coalesce(bool_or(x.pendiri AND NOT ${BERHENTI}), false) AS pendiri,
           coalesce(bool_or(x.koperasi_id IS NOT NULL), false) AS "berbadanHukum",
           coalesce(bool_and(${BERHENTI}), false) AS "pendirianBerhenti",
           coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'nama', x.nama, 'status', x.status,
             'memrakarsai', x.memrakarsai, 'pendiri', x.pendiri) ORDER BY ${BERHENTI}, x.id DESC), '[]') AS pendirian
    FROM (${PENDIRIAN}) x
  ) f
  CROSS JOIN LATERAL (SELECT ${TANPA_JAWABAN} AND EXISTS (${TERCAPAI}) AS "tanpaJawab") t`;

/** The koperasi of a member, or the founding of a founder, by which an invitation needs no answer. */
export interface Tercapai {
  id: string;
  nama: string;
}

const TERCAPAI_MILIK = `
  SELECT t.id, t.nama FROM undangan_koperasi u CROSS JOIN LATERAL (${TERCAPAI}) t
  WHERE u.id = $1 AND u.pengguna_id = $2 ORDER BY t.nama, t.id`;

/** By what the aim of one's own invitation is reached; empty while it is not. */
export async function tercapaiTanpaUndangan(
  by: Wewenang<'undangan:jawab'>,
  undanganId: string,
): Promise<Tercapai[]> {
  const { rows } = await kolam().query<Tercapai>(TERCAPAI_MILIK, [undanganId, penggunaIdDari(by)]);
  return rows;
}

/** A founding of one who was invited. */
export interface PendirianPenerima {
  id: string;
  nama: string;
  status: StatusPendirian;
  memrakarsai: boolean;
  pendiri: boolean;
}

/** A founding that those invited began or joined. */
export interface PendirianKampanye {
  id: string;
  nomor: string;
  nama: string;
  status: StatusPendirian;
  /** Founders in all, and how many of them this campaign had invited before. */
  pendiri: number;
  diundang: number;
}

const PALING_BANYAK = 50;

const PENDIRIAN_KAMPANYE = `
  SELECT p.id, p.nomor, p.nama, p.status::text, y.diundang,
         (SELECT count(*) FROM pendiri d WHERE d.pendirian_id = p.id AND d.status = 'AKTIF')::int AS pendiri
  FROM (
    SELECT x.id, (count(*) FILTER (WHERE x.pendiri))::int AS diundang
    FROM undangan_koperasi u CROSS JOIN LATERAL (${PENDIRIAN}) x
    WHERE u.kampanye_id = $1 GROUP BY x.id
  ) y JOIN pendirian p ON p.id = y.id
  ORDER BY ${berhenti('p')}, y.diundang DESC, p.id DESC LIMIT ${PALING_BANYAK}`;

/** The foundings that came of a campaign, those with the most of its owners first. */
export async function pendirianDariKampanye(
  _by: Wewenang<'kampanye:baca'>,
  kampanyeId: string,
): Promise<PendirianKampanye[]> {
  const { rows } = await kolam().query<PendirianKampanye>(PENDIRIAN_KAMPANYE, [kampanyeId]);
  return rows;
}
