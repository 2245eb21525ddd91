import 'server-only';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { kabarTempatKosong } from '../../kabar/rules';
import { STATUS_TERPILIH } from '../../rules';
import { type PesertaTersentuh, tentangPeserta } from '../langkah/commands';
import { bacaKuota } from '../seleksi/reads';
import { adaTempat } from './rules';

/**
 * A chosen participant has left: tells the dinas when somebody of that kelurahan and year is in reserve and
 * can be chosen now.
 *
 * @param peserta as it was before leaving
 */
export async function kabariTempatKosong(
  tx: Tx,
  by: Wewenang<'peserta:mundur' | 'peserta:bina'>,
  peserta: PesertaTersentuh,
): Promise<void> {
  if (!(STATUS_TERPILIH as readonly string[]).includes(peserta.status)) return;
  const { programId, angkatanId, kelurahanKode } = peserta;
  const cadangan = await tx.peserta.count({
    where: { angkatanId, kelurahanKode, status: 'CADANGAN' },
  });
  if (cadangan === 0) return;
  const { sisa } = await bacaKuota(by, angkatanId, kelurahanKode, tx);
  if (!adaTempat(sisa)) return;
  await beritahu(
    tx,
    await penggunaDenganPeran(tx, 'PETUGAS'),
    kabarTempatKosong({
      ...tentangPeserta(peserta),
      programId,
      angkatanId,
      kelurahanKode,
      cadangan,
    }),
  );
}
