import 'server-only';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { KeadaanPenarikan } from './types';

/** The consent of a business that was read already; null when it was not written down in the street. */
export const keadaanPenarikan = (
  usahaId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<KeadaanPenarikan | null> =>
  sumber.pendataanLapangan.findUnique({
    where: { usahaId },
    select: { ditarikPada: true, alasanTarik: true },
  });
