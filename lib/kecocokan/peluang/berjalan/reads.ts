import 'server-only';
import { STATUS_AKHIR } from '@/lib/pendirian/rules';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';

/** Owners with a business of the field in the kelurahan of each group, in a koperasi by now or not. */
export const PEMILIK_GUGUS = `
  SELECT DISTINCT p.id AS gugus, p.sektor, o.id AS pelaku_usaha_id, o.pengguna_id
  FROM peluang_koperasi p
  JOIN golongan_kecocokan g ON g.kelurahan_kode = ANY(p.kelurahan) AND g.sektor = p.sektor
  JOIN kecocokan_usaha k ON k.golongan_id = g.id
  JOIN usaha s ON s.id = k.usaha_id
  JOIN pelaku_usaha o ON o.id = s.pelaku_usaha_id
  WHERE p.id = ANY($1::uuid[])`;

/**
 * Foundings under way of some groups. One founder who joined something else is no founding of the group: it is
 * of its field, or most of its founders are of the group. What is registered already is a koperasi.
 */
export const PENDIRIAN_GUGUS = `
  SELECT o.gugus, p.id, p.nama, p.status::text, count(*)::int AS pendiri
  FROM (${PEMILIK_GUGUS}) o
  JOIN pendiri d ON d.pelaku_usaha_id = o.pelaku_usaha_id AND d.status = 'AKTIF'
  JOIN pendirian p ON p.id = d.pendirian_id AND p.status::text <> ALL($2::text[])
    AND p.koperasi_id IS NULL
  GROUP BY o.gugus, o.sektor, p.id
  HAVING p.sektor_usaha = o.sektor OR count(*) * 2 >
    (SELECT count(*) FROM pendiri e WHERE e.pendirian_id = p.id AND e.status = 'AKTIF')
  ORDER BY pendiri DESC, p.id DESC`;

// A campaign for all fields is none of a group, though it invited some of its owners.
const BERJALAN = `
  SELECT DISTINCT o.gugus
  FROM (${PEMILIK_GUGUS}) o
  JOIN undangan_koperasi u ON u.pengguna_id = o.pengguna_id
  JOIN kampanye_undangan k ON k.id = u.kampanye_id AND k.sektor = o.sektor AND k.status = 'BERJALAN'
    AND k.jawab_hingga >= $3::date
  UNION
  SELECT p.gugus FROM (${PENDIRIAN_GUGUS}) p`;

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
