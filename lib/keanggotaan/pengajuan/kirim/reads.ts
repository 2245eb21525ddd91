import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { bernama } from '@/lib/platform/db/sekaligus';
import type { TxSql } from '@/lib/platform/db/transaksi';
import { type PenerimaKoperasi, penerimaKoperasi } from '../../pihak/reads';
import { STATUS_BERJALAN } from '../../rules';
import { DOKUMEN_PERMOHONAN, type SyaratKoperasi } from '../rules';
import type { AjukanPermohonanInput } from '../schema';

type ByAjukan = Wewenang<'permohonan:ajukan'>;

export interface KoperasiTerkunci extends SyaratKoperasi {
  id: string;
  nama: string;
}

export interface PemohonTerkunci {
  pelaku: { id: string; nama: string };
  /** Null when there is no such koperasi. */
  koperasi: KoperasiTerkunci | null;
}

type BarisTerkunci = Omit<KoperasiTerkunci, 'id'> & {
  pelakuId: string;
  pelakuNama: string;
  koperasiId: string | null;
};

/**
 * Locks one's own person, then the koperasi: the person alone, so that all applications of one go one after the
 * other; the koperasi shared, so that the amounts that are agreed to cannot change before the application stands.
 *
 * @returns null when the account has no person on record; no koperasi is locked then
 */
export async function kunciPemohon(
  tx: TxSql,
  by: ByAjukan,
  koperasiId: string,
): Promise<PemohonTerkunci | null> {
  const [baris] = await tx.$queryRaw<BarisTerkunci[]>(
    bernama(
      'permohonan.kunci',
      Prisma.sql`
      WITH orang AS MATERIALIZED (
        SELECT id, nama FROM pelaku_usaha WHERE pengguna_id = ${penggunaIdDari(by)}::uuid FOR UPDATE
      ), tujuan AS MATERIALIZED (
        SELECT id, nama, bentuk, status, menerima_anggota, simpanan_pokok, simpanan_wajib
        FROM koperasi WHERE id = ${koperasiId}::uuid AND EXISTS (SELECT FROM orang) FOR SHARE
      )
      SELECT o.id AS "pelakuId", o.nama AS "pelakuNama", t.id AS "koperasiId", t.nama, t.bentuk::text AS bentuk,
             t.status::text AS status, t.menerima_anggota AS "menerimaAnggota", t.simpanan_pokok AS "simpananPokok",
             t.simpanan_wajib AS "simpananWajib"
      FROM orang o LEFT JOIN tujuan t ON true`,
    ),
  );
  if (!baris) return null;
  const { pelakuId, pelakuNama, koperasiId: id, ...koperasi } = baris;
  return {
    pelaku: { id: pelakuId, nama: pelakuNama },
    koperasi: id === null ? null : { id, ...koperasi },
  };
}

export interface KeadaanKirim {
  /** What the key was used for already. */
  terkirim: { id: string; nomor: string; pelakuUsahaId: string } | null;
  /** An active member of this koperasi. */
  anggota: boolean;
  /** An application to this koperasi that still runs. */
  berjalan: boolean;
  /** The business is the person's own; false without one. */
  usahaMilik: boolean;
  /** Kind of each of the chosen files that is there, the person's own, and goes with an application. */
  jenisDokumen: JenisDokumen[];
  /** The next number; null when an application or a membership stands already. */
  urutan: bigint | null;
  /** The applicant's account. */
  akun: { id: string; nama: string; surel: string; dinonaktifkanPada: Date | null };
  /** Who decides for the koperasi, without the applicant. */
  kepadaKoperasi: PenerimaKoperasi;
}

type BarisKeadaan = Omit<KeadaanKirim, 'akun'> & KeadaanKirim['akun'];

/**
 * What decides whether an application may be sent and who is told of it, in one statement. Read when the locks
 * are held (`kunciPemohon`), so that what others wrote before is seen.
 */
export async function bacaKeadaanKirim(
  tx: TxSql,
  by: ByAjukan,
  pelakuUsahaId: string,
  { koperasiId, kunciKirim, usahaId, dokumenId }: AjukanPermohonanInput,
): Promise<KeadaanKirim> {
  const m = { koperasi: Prisma.raw('m.koperasi'), pengguna: Prisma.raw('m.pengguna') };
  const [baris] = await tx.$queryRaw<BarisKeadaan[]>(
    bernama(
      'permohonan.keadaan',
      Prisma.sql`
      WITH m AS (
        SELECT ${penggunaIdDari(by)}::uuid AS pengguna, ${pelakuUsahaId}::uuid AS pelaku,
               ${koperasiId}::uuid AS koperasi, ${usahaId ?? null}::uuid AS usaha
      ), s AS MATERIALIZED (
        SELECT (SELECT json_build_object('id', p.id, 'nomor', p.nomor, 'pelakuUsahaId', p.pelaku_usaha_id)
                FROM permohonan p WHERE p.kunci_kirim = ${kunciKirim}::uuid) AS terkirim,
               EXISTS (SELECT FROM anggota a WHERE a.pelaku_usaha_id = m.pelaku AND a.koperasi_id = m.koperasi
                       AND a.status = 'AKTIF') AS anggota,
               EXISTS (SELECT FROM permohonan p WHERE p.pelaku_usaha_id = m.pelaku AND p.koperasi_id = m.koperasi
                       AND p.status = ANY(${[...STATUS_BERJALAN]}::"StatusPermohonan"[])) AS berjalan,
               EXISTS (SELECT FROM usaha u WHERE u.id = m.usaha AND u.pelaku_usaha_id = m.pelaku) AS "usahaMilik",
               ARRAY(SELECT d.jenis::text FROM dokumen d
                     WHERE d.id = ANY(${dokumenId}::uuid[]) AND d.dihapus_pada IS NULL
                       AND d.jenis = ANY(${[...DOKUMEN_PERMOHONAN]}::"JenisDokumen"[])
                       AND (d.pelaku_usaha_id = m.pelaku
                            OR d.pelaku_usaha_id IS NULL AND d.diunggah_oleh = m.pengguna)) AS "jenisDokumen"
        FROM m
      )
      SELECT s.*, g.id, g.nama, g.surel, g.dinonaktifkan_pada AS "dinonaktifkanPada",
             CASE WHEN s.terkirim IS NULL AND NOT s.anggota AND NOT s.berjalan
                  THEN nextval('nomor_permohonan_seq') END AS urutan,
             (${penerimaKoperasi(m.koperasi, m.pengguna)}) AS "kepadaKoperasi"
      FROM m JOIN pengguna g ON g.id = m.pengguna CROSS JOIN s`,
    ),
  );
  if (!baris) throw new Error('Akun pemohon tidak ada.');
  const { id, nama, surel, dinonaktifkanPada, ...keadaan } = baris;
  return { ...keadaan, akun: { id, nama, surel, dinonaktifkanPada } };
}
