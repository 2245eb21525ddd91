import Decimal from 'decimal.js';
import { bagiBulat, mikroPersen, type RencanaAngsuran } from '../rules';

/** Enough digits that the sixth one shown is certain. */
const Teliti = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });
const CUKUP_DEKAT = new Teliti('1e-24');
const PALING_BANYAK_LANGKAH = 200;

export interface BiayaEfektif {
  /** Percent a year: twelve times the monthly rate, as "jasa efektif" is quoted in Indonesia. */
  perTahun: string;
  /** The same month by month on itself, (1+x)¹²−1. */
  majemuk: string;
}

/**
 * The monthly rate at which the instalments are worth exactly what was paid out, by Newton's method from
 * 0: the worth falls and bends upwards, so each step comes closer from below and none passes the root.
 */
function sebulan(diterima: bigint, angsuran: readonly bigint[]): Decimal {
  const sasaran = new Teliti(diterima.toString());
  const jumlah = angsuran.map((satu) => new Teliti(satu.toString()));
  let x = new Teliti(0);
  for (let ke = 0; ke < PALING_BANYAK_LANGKAH; ke += 1) {
    const v = new Teliti(1).div(x.plus(1));
    let nilai = new Teliti(0);
    let turunan = new Teliti(0);
    // Horner, for Σ Aₖ·vᵏ and its derivative by v at once.
    for (let k = jumlah.length - 1; k >= 0; k -= 1) {
      turunan = turunan.times(v).plus(nilai);
      nilai = nilai.times(v).plus(jumlah[k] as Decimal);
    }
    const turunanV = turunan.times(v).plus(nilai);
    const selisih = nilai.times(v).minus(sasaran);
    // d/dx = d/dv · dv/dx, and dv/dx = −v².
    const langkah = selisih.div(turunanV.times(v).times(v));
    if (langkah.abs().lt(CUKUP_DEKAT)) return x;
    x = x.plus(langkah);
  }
  return x;
}

/**
 * What a loan truly costs in percent a year, all fees included.
 *
 * @returns percent as decimal text with at most six digits; null when nothing is paid out, or less is
 *   paid back than was received
 */
export function biayaEfektif(rencana: RencanaAngsuran): BiayaEfektif | null {
  const { diterima, totalAngsuran, angsuran } = rencana;
  if (diterima <= 0n || totalAngsuran < diterima) return null;
  if (totalAngsuran === diterima) return { perTahun: '0', majemuk: '0' };
  const x = sebulan(
    diterima,
    angsuran.map((satu) => satu.jumlah),
  );
  const persen = (nilai: Decimal) => nilai.times(100).toDecimalPlaces(6).toFixed();
  return { perTahun: persen(x.times(12)), majemuk: persen(x.plus(1).pow(12).minus(1)) };
}

/**
 * Whether an effective cost is above a limit, both to the two decimals that are shown: rounding each
 * instalment to a whole rupiah alone must not push a loan over it.
 */
export const melebihiBatas = (efektif: string, batas: string): boolean =>
  bagiBulat(mikroPersen(efektif), 10_000n) > bagiBulat(mikroPersen(batas), 10_000n);
