import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';

type Sumber = Tx | ReturnType<typeof db>;

/** The verified businesses of a person who was read already as a participant, oldest first. */
export const usahaTerverifikasi = (
  _by: Wewenang<'peserta:hubungkan' | 'hasil:ukur' | 'peserta:bina'>,
  pelakuUsahaId: string,
  sumber: Sumber = db(),
): Promise<{ id: string; nama: string; nomor: string }[]> =>
  sumber.usaha.findMany({
    where: { pelakuUsahaId, status: 'TERVERIFIKASI' },
    orderBy: { id: 'asc' },
    select: { id: true, nama: true, nomor: true },
  });
