import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { KeadaanPenarikan } from './types';

/** The consent of a business that was read already; null when it was not written down in the street. */
export const keadaanPenarikan = (
  _by: Wewenang<Tindakan>,
  usahaId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<KeadaanPenarikan | null> =>
  sumber.pendataanLapangan.findUnique({
    where: { usahaId },
    select: { ditarikPada: true, alasanTarik: true },
  });
