import 'server-only';
import { STATUS_AKHIR } from '@/lib/pendirian/rules';
import { menjangkauSemua, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { KabarGugus, KampanyeGugus, PendirianGugus } from './types';

/** Owners with a business of the field in the kelurahan of each group, in a koperasi by now or not. */
const PEMILIK_GUGUS = `
  SELECT DISTINCT p.id AS gugus, p.sektor, o.id AS pelaku_usaha_id, o.pengguna_id
  FROM peluang_koperasi p
  JOIN golongan_kecocokan g ON g.kelurahan_kode = ANY(p.kelurahan) AND g.sektor = p.sektor
  JOIN kecocokan_usaha k ON k.golongan_id = g.id
  JOIN usaha s ON s.id = k.usaha_id
  JOIN pelaku_usaha o ON o.id = s.pelaku_usaha_id
  WHERE p.id = ANY($1::uuid[])`;

// Invitations that were stopped before they were sent were never seen.
const KAMPANYE = `
  SELECT o.gugus, k.id, k.judul, k.status::text, k.dibuat_pada AS "dibuatPada", count(*)::int AS diundang,
         (count(*) FILTER (WHERE u.jawaban = 'BERMINAT'))::int AS berminat
  FROM (${PEMILIK_GUGUS}) o
  JOIN undangan_koperasi u ON u.pengguna_id = o.pengguna_id
    AND (u.batal_pada IS NULL OR u.terkirim_pada IS NOT NULL)
  JOIN kampanye_undangan k ON k.id = u.kampanye_id
  GROUP BY o.gugus, k.id ORDER BY k.dibuat_pada DESC, k.id DESC`;

// One founder who joined something else is no founding of the group: it is of its field, or most of its
// founders are of the group. What is registered already is a koperasi, no founding under way.
const PENDIRIAN = `
  SELECT o.gugus, p.id, p.nama, p.status::text, count(*)::int AS pendiri
  FROM (${PEMILIK_GUGUS}) o
  JOIN pendiri d ON d.pelaku_usaha_id = o.pelaku_usaha_id AND d.status = 'AKTIF'
  JOIN pendirian p ON p.id = d.pendirian_id AND p.status::text <> ALL($2::text[])
    AND p.koperasi_id IS NULL
  GROUP BY o.gugus, o.sektor, p.id
  HAVING p.sektor_usaha = o.sektor OR count(*) * 2 >
    (SELECT count(*) FROM pendiri e WHERE e.pendirian_id = p.id AND e.status = 'AKTIF')
  ORDER BY pendiri DESC, p.id DESC`;

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
      ? kolam().query<PendirianGugus & { gugus: string }>(PENDIRIAN, [gugus, STATUS_AKHIR])
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

// A campaign for all fields is none of a group, though it invited some of its owners.
const BERJALAN = `
  SELECT DISTINCT o.gugus
  FROM (${PEMILIK_GUGUS}) o
  JOIN undangan_koperasi u ON u.pengguna_id = o.pengguna_id
  JOIN kampanye_undangan k ON k.id = u.kampanye_id AND k.sektor = o.sektor AND k.status = 'BERJALAN'
    AND k.jawab_hingga >= $3::date
  UNION
  SELECT p.gugus FROM (${PENDIRIAN}) p`;

/** Those of some groups from which a campaign for their field, or a founding, runs; for the job. */
export async function gugusBerjalan(tx: Tx, gugus: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ gugus: string }[]>(
    BERJALAN,
    gugus,
    STATUS_AKHIR,
    hariIni(),
  );
  return rows.map((satu) => satu.gugus);
}
