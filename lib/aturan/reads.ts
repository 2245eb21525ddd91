import 'server-only';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { BENTUK_ATURAN, type IsiAturan, type KodeAturan } from './schema';

export interface AturanBerlaku<K extends KodeAturan> {
  kode: K;
  versi: string;
  isi: IsiAturan<K>;
  sumber: string;
  belumDikonfirmasi: boolean;
}

/**
 * The rule in force on a day. Rules are reference data that every request may read: no permission.
 *
 * @param tanggal ISO date; today by default
 * @throws Error when no version is in force: the reference data was not loaded
 */
export async function aturanBerlaku<K extends KodeAturan>(
  kode: K,
  tanggal: string = hariIni(),
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<AturanBerlaku<K>> {
  const baris = await sumber.aturan.findFirst({
    where: { kode, berlakuMulai: { lte: tanggalDb(tanggal) } },
    orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    select: { versi: true, isi: true, sumber: true, belumDikonfirmasi: true },
  });
  if (!baris) throw new Error(`Aturan ${kode} belum dimuat.`);
  return { ...baris, kode, isi: BENTUK_ATURAN[kode].parse(baris.isi) as IsiAturan<K> };
}
