import { hitungBulan } from '@/lib/platform/clock';
import type { RencanaAngsuran } from '../biaya/rules';

/** A loan that runs at a koperasi, as an application there has to reckon with it. */
export interface PinjamanBerjalan {
  id: string;
  nomor: string;
  sisaPokok: bigint;
  /** What falls due this month by its plan; the whole rest once the plan has ended. */
  angsuran: bigint;
  /** The plan has ended and something is still owed. */
  lewat: boolean;
}

/**
 * The instalment that falls due in a month by the plan: the first one a month after the payment. In the
 * month of the payment itself the first one counts already, as it is what comes next.
 *
 * @param cair day or month of the payment, 'YYYY-MM…'
 * @param bulan the month, 'YYYY-MM…'
 */
export function angsuranPadaBulan(
  { angsuran }: Pick<RencanaAngsuran, 'angsuran'>,
  sisaPokok: bigint,
  cair: string,
  bulan: string,
): Pick<PinjamanBerjalan, 'angsuran' | 'lewat'> {
  const ke = Math.max(1, hitungBulan(bulan) - hitungBulan(cair));
  const satu = angsuran[ke - 1];
  return satu
    ? { angsuran: satu.jumlah, lewat: false }
    : { angsuran: sisaPokok, lewat: sisaPokok > 0n };
}

export const totalBerjalan = (pinjaman: readonly PinjamanBerjalan[]): bigint =>
  pinjaman.reduce((jumlah, satu) => jumlah + satu.angsuran, 0n);
