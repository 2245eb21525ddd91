import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { keButirRiwayat } from '../rules';
import type { ButirRiwayat } from '../types';

/** Which page of a history; without a cursor the latest. */
export interface TempatRiwayat {
  ukuran: number;
  setelah?: string | undefined;
  sebelum?: string | undefined;
}

/** What is read of an entry for showing it. */
const PILIH_CATATAN = {
  id: true,
  waktu: true,
  namaPelaku: true,
  peran: true,
  tindakan: true,
  objekJenis: true,
  sebelum: true,
  sesudah: true,
  keterangan: true,
} as const;

/** One page of the entries that match, newest first, each with the record that it is about. */
export async function halamanCatatan(
  where: Prisma.CatatanAuditWhereInput,
  { ukuran, setelah, sebelum }: TempatRiwayat,
) {
  const mundur = sebelum !== undefined;
  const id = sebelum ?? setelah;
  const terbaca = await db().catatanAudit.findMany({
    where,
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    // The database compares with the row of the cursor, because times are finer than a Date.
    ...(id ? { cursor: { id }, skip: 1 } : {}),
    take: mundur ? -(ukuran + 1) : ukuran + 1,
    select: { ...PILIH_CATATAN, objekId: true, permintaanId: true },
  });
  return susunHalaman(mundur ? terbaca.reverse() : terbaca, {
    ukuran,
    mundur,
    dariKursor: id !== undefined,
    kursor: (satu) => satu.id,
  });
}

/**
 * The history of one record a page at a time, newest first; see `riwayatObjek` for who may call it. A cursor
 * of another record shows nothing of that one.
 */
export async function halamanRiwayat(
  by: Wewenang<Tindakan>,
  objekJenis: string,
  objekId: string,
  tempat: TempatRiwayat,
): Promise<Halaman<ButirRiwayat>> {
  if (by.hak.length === 0) return { baris: [], sebelum: null, setelah: null };
  const halaman = await halamanCatatan({ objekJenis, objekId }, tempat);
  return { ...halaman, baris: halaman.baris.map(keButirRiwayat) };
}
