import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { StatusKampanye } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type KeadaanKampanye, keadaanKampanye } from '../rules';

export interface Sasaran {
  kelurahan: readonly string[];
  sektor: number | null;
}

const HARI = 24 * 60 * 60 * 1_000;
const sejakJeda = (hari: number) => new Date(sekarang().getTime() - hari * HARI);

/** Invitations `n` of account `p` that still keep it from being invited. */
const sqlMasihJeda = (sejak: Date) =>
  Prisma.sql`n.dibuat_pada > ${sejak} AND (n.batal_pada IS NULL OR n.terkirim_pada IS NOT NULL)`;

/**
 * Owners of a target with what keeps each from being invited: one row each, with their first business
 * there. Invitations that were stopped before they were sent do not count.
 */
export async function sqlCalon({ kelurahan, sektor }: Sasaran, sumber?: Tx): Promise<Prisma.Sql> {
  const { isi } = await aturanBerlaku('kampanye-undangan', undefined, sumber);
  return Prisma.sql`
    SELECT DISTINCT ON (o.id) o.id AS pelaku_usaha_id, u.id AS usaha_id, p.id AS pengguna_id,
           p.id IS NOT NULL AS berakun,
           EXISTS (SELECT FROM persetujuan s WHERE s.pengguna_id = p.id AND s.tujuan = 'DIHUBUNGI'
                   AND s.ditarik_pada IS NULL) AS setuju,
           EXISTS (SELECT FROM permohonan m WHERE m.pelaku_usaha_id = o.id
                   AND m.status IN ('DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA')) AS mengajukan,
           EXISTS (SELECT FROM undangan_koperasi n WHERE n.pengguna_id = p.id
                   AND ${sqlMasihJeda(sejakJeda(isi.jedaHari))}) AS baru_diundang
    FROM golongan_kecocokan g
    JOIN kecocokan_usaha k ON k.golongan_id = g.id AND k.tanpa
    JOIN usaha u ON u.id = k.usaha_id AND u.status <> 'TIDAK_AKTIF' AND NOT u.pemilik_anggota
    JOIN pelaku_usaha o ON o.id = u.pelaku_usaha_id
    LEFT JOIN pengguna p ON p.id = o.pengguna_id AND p.dinonaktifkan_pada IS NULL
    WHERE g.kelurahan_kode = ANY(${[...kelurahan]}::varchar[])
      AND (${sektor}::smallint IS NULL OR g.sektor = ${sektor}::smallint)
    ORDER BY o.id, u.id`;
}

/** Whether a candidate is invited. */
export const SYARAT_CALON = Prisma.sql`c.berakun AND c.setuju AND NOT c.mengajukan AND NOT c.baru_diundang`;

export interface HitunganCalon {
  pemilik: number;
  tanpaAkun: number;
  tanpaPersetujuan: number;
  mengajukan: number;
  baruDiundang: number;
  diundang: number;
}

/** How many owners a campaign would reach, and why not the others; each owner is counted once. */
export async function hitungCalon(
  _by: Wewenang<'kampanye:kelola'>,
  sasaran: Sasaran,
): Promise<HitunganCalon> {
  const calon = await sqlCalon(sasaran);
  const [hasil] = await db().$queryRaw<HitunganCalon[]>`
    SELECT count(*)::int AS pemilik,
           count(*) FILTER (WHERE NOT c.berakun)::int AS "tanpaAkun",
           count(*) FILTER (WHERE c.berakun AND NOT c.setuju)::int AS "tanpaPersetujuan",
           count(*) FILTER (WHERE c.berakun AND c.setuju AND c.mengajukan)::int AS mengajukan,
           count(*) FILTER (WHERE c.berakun AND c.setuju AND NOT c.mengajukan AND c.baru_diundang)::int AS "baruDiundang",
           count(*) FILTER (WHERE ${SYARAT_CALON})::int AS diundang
    FROM (${calon}) c`;
  return (
    hasil ?? {
      pemilik: 0,
      tanpaAkun: 0,
      tanpaPersetujuan: 0,
      mengajukan: 0,
      baruDiundang: 0,
      diundang: 0,
    }
  );
}

export interface KampanyeSebelumnya {
  id: string;
  judul: string;
  keadaan: KeadaanKampanye;
  dibuatPada: Date;
  /** Owners of the target who are passed over because of it. */
  jumlah: number;
  /** When the last of them may be invited again. */
  bolehLagiPada: Date;
}

/** Campaigns whose invitations keep owners of a target from being invited now, the newest first. */
export async function kampanyeSebelumnya(
  _by: Wewenang<'kampanye:kelola'>,
  sasaran: Sasaran,
): Promise<KampanyeSebelumnya[]> {
  const [calon, { isi }] = await Promise.all([
    sqlCalon(sasaran),
    aturanBerlaku('kampanye-undangan'),
  ]);
  const baris = await db().$queryRaw<
    (Omit<KampanyeSebelumnya, 'bolehLagiPada' | 'keadaan'> & {
      status: StatusKampanye;
      jawabHingga: string;
      terakhir: Date;
    })[]
  >`
    SELECT k.id, k.judul, k.status::text, k.jawab_hingga::text AS "jawabHingga", k.dibuat_pada AS "dibuatPada", count(*)::int AS jumlah,
           max(j.dibuat_pada) AS terakhir
    FROM (${calon}) c
    CROSS JOIN LATERAL (
      SELECT n.kampanye_id, n.dibuat_pada FROM undangan_koperasi n
      WHERE n.pengguna_id = c.pengguna_id AND ${sqlMasihJeda(sejakJeda(isi.jedaHari))}
      ORDER BY n.dibuat_pada DESC LIMIT 1
    ) j
    JOIN kampanye_undangan k ON k.id = j.kampanye_id
    WHERE c.berakun AND c.setuju AND NOT c.mengajukan AND c.baru_diundang
    GROUP BY k.id ORDER BY k.dibuat_pada DESC, k.id DESC`;
  return baris.map(({ terakhir, status, jawabHingga, ...satu }) => ({
    ...satu,
    keadaan: keadaanKampanye({ status, jawabHingga }, hariIni()),
    bolehLagiPada: new Date(terakhir.getTime() + isi.jedaHari * HARI),
  }));
}
