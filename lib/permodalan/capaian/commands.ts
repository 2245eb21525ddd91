import 'server-only';
import type { JenisCapaian } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { perempuanDari } from '@/lib/umkm/rules';

interface Capaian {
  id: string;
  pengajuanId?: string;
  modalDiterimaId?: string;
  pelakuUsahaId: string;
  usahaId: string | null;
  jenis: JenisCapaian;
  tanggal: Date;
  /** Rupiah. */
  nilai: bigint;
}

/**
 * Adds a row to what the figures of the city are counted from, in the transaction of the payment or the
 * record; place, sex and class as they are now. The act itself is what the trail notes.
 */
export async function catatCapaian(tx: Tx, { usahaId, ...capaian }: Capaian): Promise<void> {
  const orang = await tx.pelakuUsaha.findUniqueOrThrow({
    where: { id: capaian.pelakuUsahaId },
    select: { jenisKelamin: true, kelurahanKode: true },
  });
  const usaha = usahaId
    ? await tx.usaha.findUniqueOrThrow({
        where: { id: usahaId },
        select: { kelurahanKode: true, skalaEfektif: true },
      })
    : null;
  await tx.capaianModal.create({
    data: {
      ...capaian,
      kelurahanKode: usaha?.kelurahanKode ?? orang.kelurahanKode,
      perempuan: perempuanDari(orang.jenisKelamin),
      skala: usaha?.skalaEfektif ?? null,
    },
    select: { id: true },
  });
}

/** Takes a cancelled record out of the figures. */
export const hapusCapaian = (tx: Tx, modalDiterimaId: string) =>
  tx.capaianModal.deleteMany({ where: { modalDiterimaId } });
