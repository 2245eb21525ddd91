import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { type EntriTersimpan, keButirRiwayat } from '../rules';
import type { ButirRiwayat } from '../types';

/** Which page of a history; without a cursor the latest. */
export interface TempatRiwayat {
  ukuran: number;
  setelah?: string | undefined;
  sebelum?: string | undefined;
}

/** An entry with the record that it is about. */
export interface CatatanTersimpan extends EntriTersimpan {
  objekId: string;
  permintaanId: string;
}

const KOLOM = Prisma.sql`id, waktu, nama_pelaku AS "namaPelaku", peran, tindakan, objek_jenis AS "objekJenis",
  objek_id AS "objekId", sebelum, sesudah, keterangan, permintaan_id AS "permintaanId"`;

/** Only entries about this record. */
const tentangObjek = (objekJenis: string, objekId: string): Prisma.Sql[] => [
  Prisma.sql`objek_jenis = ${objekJenis}`,
  Prisma.sql`objek_id = ${objekId}`,
];

/**
 * One page of the entries that match, newest first, each with the record that it is about.
 *
 * @param syarat conditions on `catatan_audit`, all of which hold
 */
export async function halamanCatatan(
  syarat: readonly Prisma.Sql[],
  { ukuran, setelah, sebelum }: TempatRiwayat,
): Promise<Halaman<CatatanTersimpan>> {
  const mundur = sebelum !== undefined;
  const id = sebelum ?? setelah;
  const arah = Prisma.raw(mundur ? 'ASC' : 'DESC');
  // The database compares with the row of the cursor, because times are finer than a Date.
  const mulai = id
    ? [
        Prisma.sql`(waktu, id) ${Prisma.raw(mundur ? '>' : '<')}
          (SELECT k.waktu, k.id FROM catatan_audit k WHERE k.id = ${id}::uuid)`,
      ]
    : [];
  const terbaca = await db().$queryRaw<CatatanTersimpan[]>(
    Prisma.sql`SELECT ${KOLOM} FROM catatan_audit
      WHERE ${Prisma.join([Prisma.sql`true`, ...syarat, ...mulai], ' AND ')}
      ORDER BY waktu ${arah}, id ${arah} LIMIT ${ukuran + 1}`,
  );
  return susunHalaman(terbaca, {
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
  const halaman = await halamanCatatan(tentangObjek(objekJenis, objekId), tempat);
  return { ...halaman, baris: halaman.baris.map(keButirRiwayat) };
}
