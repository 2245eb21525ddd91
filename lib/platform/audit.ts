import 'server-only';
import type { Tindakan } from './auth/kebijakan';
import { namaPeran, type Wewenang } from './auth/wewenang';
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
function bersihkan(isi: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  if (!isi) return undefined;
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
  const lama = bersihkan(sebelum) ?? {};
  const baru = bersihkan(sesudah) ?? {};
  const beda = Object.keys(baru).filter(
    (nama) => JSON.stringify(lama[nama] ?? null) !== JSON.stringify(baru[nama] ?? null),
  );
  const pilih = (isi: Record<string, unknown>) =>
    Object.fromEntries(beda.map((nama) => [nama, isi[nama] ?? null]));
  return { sebelum: pilih(lama), sesudah: pilih(baru) };
}

/**
 * Writes one audit entry in the transaction of the change. The database stamps the time and chains
 * the entry at commit. Contents of encrypted columns never enter.
 */
export async function catat(tx: Tx, by: Wewenang<Tindakan>, entri: EntriAudit): Promise<void> {
  await tx.catatanAudit.create({
    data: {
      penggunaId: by.pelaku.penggunaId,
      namaPelaku: by.pelaku.nama.slice(0, 120),
      peran: namaPeran(by),
      tindakan: entri.tindakan,
      objekJenis: entri.objekJenis,
      objekId: entri.objekId,
      sebelum: bersihkan(entri.sebelum) as object | undefined,
      sesudah: bersihkan(entri.sesudah) as object | undefined,
      keterangan: entri.keterangan?.slice(0, 500),
      permintaanId: by.pelaku.permintaanId,
    },
    select: { id: true },
  });
}
