import 'server-only';
import { PEMILIK_GUGUS, PENDIRIAN_GUGUS } from '@/lib/kecocokan/peluang/berjalan/reads';
import { STATUS_AKHIR } from '@/lib/pendirian/rules';
import { menjangkauSemua, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { kolam } from '@/lib/platform/db/client';
import type { KabarGugus, KampanyeGugus, PendirianGugus } from './types';

// Invitations that were stopped before they were sent were never seen.
const KAMPANYE = `
  SELECT o.gugus, k.id, k.judul, k.status::text, k.dibuat_pada AS "dibuatPada", count(*)::int AS diundang,
         (count(*) FILTER (WHERE u.jawaban = 'BERMINAT'))::int AS berminat
  FROM (${PEMILIK_GUGUS}) o
  JOIN undangan_koperasi u ON u.pengguna_id = o.pengguna_id
    AND (u.batal_pada IS NULL OR u.terkirim_pada IS NOT NULL)
  JOIN kampanye_undangan k ON k.id = u.kampanye_id
  GROUP BY o.gugus, k.id ORDER BY k.dibuat_pada DESC, k.id DESC`;

/**
 * Campaigns and foundings of each group, in two queries for all of them. Foundings only for who may read
 * every founding.
 *
 * @param gugus ids of the groups; one of which nothing is known is not in the answer
 */
export async function kabarGugus(
  by: Wewenang<'kampanye:baca'>,
  gugus: readonly string[],
): Promise<Map<string, KabarGugus>> {
  const hasil = new Map<string, KabarGugus>();
  if (gugus.length === 0) return hasil;
  const lihat = wewenang(by.pelaku, 'pendirian:baca');
  const [kampanye, pendirian] = await Promise.all([
    kolam().query<KampanyeGugus & { gugus: string }>(KAMPANYE, [gugus]),
    lihat && menjangkauSemua(lihat)
      ? kolam().query<PendirianGugus & { gugus: string }>(PENDIRIAN_GUGUS, [gugus, STATUS_AKHIR])
      : null,
  ]);
  const milik = (id: string): KabarGugus => {
    const ada = hasil.get(id) ?? { kampanye: [], pendirian: [] };
    hasil.set(id, ada);
    return ada;
  };
  for (const { gugus: id, ...satu } of kampanye.rows) milik(id).kampanye.push(satu);
  for (const { gugus: id, ...satu } of pendirian?.rows ?? []) milik(id).pendirian.push(satu);
  return hasil;
}
