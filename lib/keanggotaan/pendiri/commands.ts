import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kunciPelaku, nomorAnggotaBerikut, tandaiUsaha } from '../anggota/buku/commands';

/** A founder who becomes a member: a person, or for a sekunder a koperasi. */
export interface PendiriAnggota {
  pelakuUsahaId: string | null;
  koperasiId: string | null;
  nama: string;
  /** Rupiah paid. */
  simpananPokok: bigint;
  /** ISO day of the payment. */
  tanggalBayar: string;
}

/**
 * Writes the founders of a koperasi that the same transaction registers into its book, numbered in the
 * order given. They are members from the day of the badan hukum; what they paid was checked before.
 *
 * @param tanggalMasuk ISO day
 */
export async function catatPendiriSebagaiAnggota(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  koperasiId: string,
  pendiri: readonly PendiriAnggota[],
  tanggalMasuk: string,
): Promise<void> {
  // Always in one order, so that two koperasi with the same founders never wait for each other.
  const orang = pendiri.flatMap((satu) => satu.pelakuUsahaId ?? []).sort();
  for (const id of orang) await kunciPelaku(tx, id);
  for (const satu of pendiri) {
    const nomorAnggota = await nomorAnggotaBerikut(tx, koperasiId);
    const id = uuidv7();
    const baris = {
      koperasiId,
      nomorAnggota,
      tanggalMasuk: tanggalDb(tanggalMasuk),
      simpananPokok: satu.simpananPokok,
      tanggalBayar: tanggalDb(satu.tanggalBayar),
    };
    if (satu.pelakuUsahaId) {
      await tx.anggota.create({
        data: { id, ...baris, pelakuUsahaId: satu.pelakuUsahaId, nama: satu.nama.slice(0, 120) },
        select: { id: true },
      });
      await tandaiUsaha(tx, satu.pelakuUsahaId);
    } else if (satu.koperasiId) {
      await tx.anggotaSekunder.create({
        data: { id, ...baris, anggotaKoperasiId: satu.koperasiId },
        select: { id: true },
      });
    }
    await catat(tx, by, {
      tindakan: 'anggota.catat',
      objekJenis: 'anggota',
      objekId: id,
      sesudah: { ...baris, nama: satu.nama, sebagaiPendiri: true },
    });
  }
}
