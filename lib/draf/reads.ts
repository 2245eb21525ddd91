import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';

/** An unfinished form: what was typed, whatever its shape; the reader checks it. */
export interface Draf {
  id: string;
  judul: string;
  isi: unknown;
  diubahPada: Date;
}

/**
 * One's own draft, or null.
 *
 * @param jenis which form, e.g. 'umkm-daftar'
 * @param kunci which record it is about; '' for a new one
 */
export async function bacaDraf(
  by: Wewenang<Tindakan>,
  jenis: string,
  kunci = '',
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<Draf | null> {
  const baris = await sumber.draf.findUnique({
    where: { penggunaId_jenis_kunci: { penggunaId: penggunaIdDari(by), jenis, kunci } },
    select: { id: true, judul: true, isi: true, diubahPada: true },
  });
  if (!baris) return null;
  const isi: unknown = JSON.parse(brankas().bukaSandi(baris.isi, konteks('draf', 'isi', baris.id)));
  return { ...baris, isi };
}

/** One's own drafts of a kind, newest first, without their contents. */
export async function daftarDraf(
  by: Wewenang<Tindakan>,
  jenis: string,
): Promise<{ kunci: string; judul: string; diubahPada: Date }[]> {
  return db().draf.findMany({
    where: { penggunaId: penggunaIdDari(by), jenis },
    orderBy: { diubahPada: 'desc' },
    take: 50,
    select: { kunci: true, judul: true, diubahPada: true },
  });
}
