import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import type { Tindakan } from './auth/kebijakan';
import { namaPeran, type Wewenang } from './auth/wewenang';
import { Prisma } from './db/generated/client';
import { bernama } from './db/sekaligus';
import type { Tx } from './db/transaksi';

export interface EntriAudit {
  /** What was done, e.g. `koperasi.daftar`; the history pages put it into words. */
  tindakan: string;
  objekJenis: string;
  objekId: string;
  sebelum?: Record<string, unknown>;
  sesudah?: Record<string, unknown>;
  /** A reason that the person gave. */
  keterangan?: string;
}

/** Values that JSON does not know become text; encrypted columns and search columns never enter. */
function bersihkan(isi: Record<string, unknown>): Record<string, unknown> {
  const hasil: Record<string, unknown> = {};
  for (const [nama, nilai] of Object.entries(isi)) {
    if (nama.endsWith('Sandi') || nama.endsWith('Indeks') || nama === 'cari') continue;
    if (nilai === undefined) continue;
    if (typeof nilai === 'bigint') hasil[nama] = nilai.toString();
    else if (nilai instanceof Date) hasil[nama] = nilai.toISOString();
    else if (nilai !== null && typeof nilai === 'object' && 'toFixed' in nilai)
      hasil[nama] = String(nilai);
    else hasil[nama] = nilai;
  }
  return hasil;
}

/** The fields that differ between two states of one record, before and after. */
export function selisih(
  sebelum: Record<string, unknown>,
  sesudah: Record<string, unknown>,
): { sebelum: Record<string, unknown>; sesudah: Record<string, unknown> } {
  const lama = bersihkan(sebelum);
  const baru = bersihkan(sesudah);
  const beda = Object.keys(baru).filter(
    (nama) => JSON.stringify(lama[nama] ?? null) !== JSON.stringify(baru[nama] ?? null),
  );
  const pilih = (isi: Record<string, unknown>) =>
    Object.fromEntries(beda.map((nama) => [nama, isi[nama] ?? null]));
  return { sebelum: pilih(lama), sesudah: pilih(baru) };
}

/** What an entry says of a state, as it is read back from the table. */
export const sepertiTercatat = (isi: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(bersihkan(isi)));

/** The longest reason that an entry keeps. */
const KETERANGAN_PALING_PANJANG = 500;

/** A reason as an entry keeps it. */
export const keteranganTercatat = (kata: string | null | undefined): string | null =>
  kata?.slice(0, KETERANGAN_PALING_PANJANG) ?? null;

const keJson = (isi: Record<string, unknown> | undefined): string | null =>
  isi === undefined ? null : JSON.stringify(bersihkan(isi));

/**
 * The statement that writes one audit entry, for commands that write several rows at once (`tulisSekaligus`);
 * see `catat`.
 */
export const tulisanCatat = (by: Wewenang<Tindakan>, entri: EntriAudit): Prisma.Sql => Prisma.sql`
  INSERT INTO catatan_audit (id, pengguna_id, nama_pelaku, peran, tindakan, objek_jenis, objek_id, sebelum, sesudah,
                             keterangan, permintaan_id)
  VALUES (${uuidv7()}::uuid, ${by.pelaku.penggunaId}::uuid, ${by.pelaku.nama.slice(0, 120)}, ${namaPeran(by)},
          ${entri.tindakan}, ${entri.objekJenis}, ${entri.objekId}, ${keJson(entri.sebelum)}::jsonb,
          ${keJson(entri.sesudah)}::jsonb, ${keteranganTercatat(entri.keterangan)}, ${by.pelaku.permintaanId})`;

/**
 * Writes one audit entry in the transaction of the change. The database stamps the time and chains
 * the entry at commit. Contents of encrypted columns never enter.
 */
export async function catat(tx: Tx, by: Wewenang<Tindakan>, entri: EntriAudit): Promise<void> {
  await tx.$executeRaw(bernama('audit.catat', tulisanCatat(by, entri)));
}
