import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';

export interface ModalSejakSelesai {
  /** Rupiah from all sources. */
  nilai: bigint;
  kali: number;
}

/**
 * The capital that reached a participant, who was read already, from the day they were done.
 *
 * @param selesai when that was
 */
export async function modalSejakSelesai(
  _by: Wewenang<'peserta:baca'>,
  pelakuUsahaId: string,
  selesai: Date,
): Promise<ModalSejakSelesai> {
  const { _sum, _count } = await db().capaianModal.aggregate({
    where: { pelakuUsahaId, tanggal: { gte: tanggalDb(tanggalJakarta(selesai)) } },
    _sum: { nilai: true },
    _count: { _all: true },
  });
  return { nilai: _sum.nilai ?? 0n, kali: _count._all };
}

/**
 * Graduates, by their id, whom no capital has reached since they were done. From the year after their programme,
 * once $2 months have passed since they were done, to the end of the year after that; $1 is the day.
 */
export const LULUSAN_BELUM_BERMODAL = `
  SELECT p.id
  FROM peserta p
  JOIN angkatan_program a ON a.id = p.angkatan_id
  CROSS JOIN LATERAL (SELECT (p.status_sejak AT TIME ZONE 'Asia/Jakarta')::date AS hari) selesai
  WHERE p.status = 'SELESAI'
    AND a.tahun < extract(year FROM $1::date)
    AND selesai.hari + make_interval(months => $2) <= $1::date
    AND extract(year FROM selesai.hari) >= extract(year FROM $1::date) - 1
    AND NOT EXISTS (
      SELECT FROM capaian_modal c WHERE c.pelaku_usaha_id = p.pelaku_usaha_id AND c.tanggal >= selesai.hari)`;

/** The same today, all over the city: a reader's reach is for the caller to add. */
export async function lulusanBelumBermodal(_by: Wewenang<'peserta:baca'>): Promise<string[]> {
  const hari = hariIni();
  const { isi } = await aturanBerlaku('pengingat-modal', hari);
  const { rows } = await kolam().query<{ id: string }>(LULUSAN_BELUM_BERMODAL, [
    hari,
    isi.bulanSesudahSelesai,
  ]);
  return rows.map(({ id }) => id);
}
