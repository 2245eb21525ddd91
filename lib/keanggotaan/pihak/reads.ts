import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { type HalanganBertindak, halanganBertindak } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

/** A role of pengurus whose account can sign in today. */
export const PENGURUS_BERAKUN = {
  peran: 'PENGURUS',
  dicabutPada: null,
  pengguna: { dinonaktifkanPada: null, surelTerverifikasiPada: { not: null } },
} as const satisfies Prisma.PeranPenggunaWhereInput;

/** A koperasi of which nobody can sign in: an officer acts for it. */
export const TANPA_PENGURUS_BERAKUN = {
  peran: { none: PENGURUS_BERAKUN },
} as const satisfies Prisma.KoperasiWhereInput;

/** Whether the act is done as pengurus of this koperasi, not as petugas. */
export const sebagaiPengurus = (
  by: Wewenang<'permohonan:putuskan' | 'anggota:catat'>,
  koperasiId: string,
): boolean =>
  by.hak.some(({ lingkup }) => lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId);

/** `PENGURUS_BERAKUN` of one koperasi, other than `kecuali`, as a condition in SQL. */
const adaPengurus = (koperasiId: Prisma.Sql, kecuali: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM peran_pengguna r JOIN pengguna g ON g.id = r.pengguna_id
  WHERE r.koperasi_id = ${koperasiId} AND r.peran = 'PENGURUS' AND r.dicabut_pada IS NULL
    AND g.id IS DISTINCT FROM ${kecuali} AND g.dinonaktifkan_pada IS NULL AND g.surel_terverifikasi_pada IS NOT NULL)`;

/** Whether a pengurus of the koperasi, other than `kecuali`, has an account that works. */
export async function adaPengurusLain(
  koperasiId: string,
  kecuali: string | null,
  sumber: Sumber = db(),
): Promise<boolean> {
  const [baris] = await sumber.$queryRaw<{ ada: boolean }[]>`
    SELECT ${adaPengurus(Prisma.sql`${koperasiId}::uuid`, Prisma.sql`${kecuali}::uuid`)} AS ada`;
  return baris?.ada ?? false;
}

export interface PenerimaKoperasi {
  /** No pengurus has an account that works. */
  tanpaPengurus: boolean;
  /** Accounts that are not disabled, each once. */
  penerima: { id: string; nama: string; surel: string }[];
}

/**
 * As SQL that gives one `PenerimaKoperasi` as JSON: those who decide for a koperasi, its pengurus, or the petugas
 * where no pengurus has an account.
 *
 * @param koperasiId as SQL
 * @param kecuali as SQL: account that must not be told, or NULL
 */
export const penerimaKoperasi = (koperasiId: Prisma.Sql, kecuali: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`
  SELECT json_build_object('tanpaPengurus', NOT p.ada, 'penerima', coalesce((
    SELECT json_agg(json_build_object('id', g.id, 'nama', g.nama, 'surel', g.surel))
    FROM (
      SELECT r.pengguna_id FROM peran_pengguna r
      WHERE p.ada AND r.koperasi_id = ${koperasiId} AND r.peran = 'PENGURUS' AND r.dicabut_pada IS NULL
      UNION
      SELECT r.pengguna_id FROM peran_pengguna r
      WHERE NOT p.ada AND r.peran = 'PETUGAS' AND r.dicabut_pada IS NULL
    ) r JOIN pengguna g ON g.id = r.pengguna_id
    WHERE g.dinonaktifkan_pada IS NULL AND g.id IS DISTINCT FROM ${kecuali}), '[]'::json))
  FROM (SELECT ${adaPengurus(koperasiId, kecuali)} AS ada) p`;

export interface Kedudukan {
  halangan: HalanganBertindak | null;
  /** A petugas acts for a koperasi without an account. */
  atasNamaKoperasi: boolean;
}

/**
 * How an actor stands towards one application or membership.
 *
 * @param pemilikId account of the applicant or member, null when there is none
 */
export async function kedudukan(
  by: Wewenang<'permohonan:putuskan' | 'anggota:catat'>,
  { koperasiId, pemilikId }: { koperasiId: string; pemilikId: string | null },
  sumber: Sumber = db(),
): Promise<Kedudukan> {
  const pengurus = sebagaiPengurus(by, koperasiId);
  const halangan = halanganBertindak({
    sebagaiPengurus: pengurus,
    milikSendiri: pemilikId !== null && pemilikId === by.pelaku.penggunaId,
    adaPengurusLain: pengurus || (await adaPengurusLain(koperasiId, pemilikId, sumber)),
  });
  return { halangan, atasNamaKoperasi: !pengurus };
}
