import 'server-only';
import { bentrokSejak, perubahanSejak } from '@/lib/audit/reads';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';

/** The counts that go with the buku daftar anggota; one piece of code for all who write in it. */

/** Holds a person until the transaction ends: payments and leaves go one after the other. */
export const kunciPelaku = (tx: Tx, pelakuUsahaId: string) =>
  tx.$queryRaw`SELECT id FROM pelaku_usaha WHERE id = ${pelakuUsahaId}::uuid FOR UPDATE`;

/**
 * The koperasi's next number and its kept count, under the lock of its row. The book itself has the last
 * word: lines that came into it otherwise, from an import for example, may be ahead of the counter.
 */
export async function nomorAnggotaBerikut(tx: Tx, koperasiId: string): Promise<number> {
  const [baris] = await tx.$queryRaw<{ nomor: number }[]>`
    UPDATE koperasi
    SET anggota_terakhir_nomor = 1 + greatest(
          anggota_terakhir_nomor,
          (SELECT max(nomor_anggota) FROM anggota WHERE koperasi_id = ${koperasiId}::uuid),
          (SELECT max(nomor_anggota) FROM anggota_sekunder WHERE koperasi_id = ${koperasiId}::uuid)),
        jumlah_anggota_portal = jumlah_anggota_portal + 1
    WHERE id = ${koperasiId}::uuid
    RETURNING anggota_terakhir_nomor AS nomor`;
  if (!baris) throw new Error('Koperasi dari buku anggota ini tidak ada.');
  return baris.nomor;
}

/** Keeps `usaha.pemilik_anggota` true to the book; the person's row is locked. */
export const tandaiUsaha = (tx: Tx, pelakuUsahaId: string) => tx.$executeRaw`
  UPDATE usaha SET pemilik_anggota = anggota.ada
  FROM (SELECT EXISTS (
    SELECT FROM anggota WHERE pelaku_usaha_id = ${pelakuUsahaId}::uuid AND status = 'AKTIF'
  ) AS ada) AS anggota
  WHERE pelaku_usaha_id = ${pelakuUsahaId}::uuid AND pemilik_anggota IS DISTINCT FROM anggota.ada`;

/**
 * What changed on a line of the book since somebody opened it, to be shown beside a refusal.
 *
 * @param versi the version that was seen
 */
export async function bentrokAnggota(
  tx: Tx,
  kini: { id: string; versi: number },
  versi: number,
): Promise<Bentrok> {
  const objek = { objekJenis: 'anggota', objekId: kini.id };
  const { perubahan, ...sejak } = await perubahanSejak(tx, objek, kini.versi - versi);
  return bentrokSejak(sejak, perubahan, String(kini.versi));
}
