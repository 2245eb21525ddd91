import Decimal from 'decimal.js';

/** Income and expenses of a household and its business a month, as the applicant estimates them; rupiah. */
export interface PerkiraanKeuangan {
  pendapatan: bigint;
  pengeluaran: bigint;
  /** Instalments that run already, elsewhere than at the koperasi one applies to. */
  angsuranLain: bigint;
}

export interface KemampuanBayar {
  /** What is left a month before this loan; may be negative. */
  sisa: bigint;
  /** The largest instalment in percent of what is left; null when nothing is left. */
  bagianAngsuran: string | null;
  keadaan: 'CUKUP' | 'BERAT' | 'TIDAK_CUKUP';
}

/** From here on an instalment takes so much of what is left that the screen says so; no rule of the law. */
const BERAT_MULAI_PERSEN = 60;

/** What is left a month before a new loan; may be negative. @param berjalan see `kemampuanBayar` */
export const sisaSebulan = (
  { pendapatan, pengeluaran, angsuranLain }: PerkiraanKeuangan,
  berjalan = 0n,
): bigint => pendapatan - pengeluaran - angsuranLain - berjalan;

/**
 * What an instalment means for somebody who earns and spends that much. A help for thought, no verdict.
 *
 * @param berjalan instalments a month of loans that run at the same koperasi, from its own records
 */
export function kemampuanBayar(
  perkiraan: PerkiraanKeuangan,
  angsuran: bigint,
  berjalan = 0n,
): KemampuanBayar {
  const sisa = sisaSebulan(perkiraan, berjalan);
  if (sisa <= 0n || angsuran > sisa) {
    return { sisa, bagianAngsuran: bagian(angsuran, sisa), keadaan: 'TIDAK_CUKUP' };
  }
  const berat = angsuran * 100n >= sisa * BigInt(BERAT_MULAI_PERSEN);
  return { sisa, bagianAngsuran: bagian(angsuran, sisa), keadaan: berat ? 'BERAT' : 'CUKUP' };
}

const bagian = (angsuran: bigint, sisa: bigint): string | null =>
  sisa <= 0n ? null : new Decimal(angsuran.toString()).times(100).div(sisa.toString()).toFixed(1);

export const KALIMAT_KEMAMPUAN: Record<KemampuanBayar['keadaan'], string> = {
  CUKUP: 'Angsuran masih di bawah sisa pendapatan setiap bulan.',
  BERAT: 'Angsuran mengambil sebagian besar sisa pendapatan setiap bulan.',
  TIDAK_CUKUP: 'Sisa pendapatan tidak cukup untuk angsuran ini.',
};

/** As it is encrypted, and back; null for what is no such text. */
export const tulisPerkiraan = ({ pendapatan, pengeluaran, angsuranLain }: PerkiraanKeuangan) =>
  JSON.stringify([pendapatan, pengeluaran, angsuranLain].map(String));

export function bacaPerkiraan(teks: string): PerkiraanKeuangan | null {
  const isi: unknown = JSON.parse(teks);
  if (!Array.isArray(isi) || !isi.every((satu) => /^\d{1,18}$/.test(String(satu)))) return null;
  const [pendapatan, pengeluaran, angsuranLain] = isi.map((satu) => BigInt(satu));
  return {
    pendapatan: pendapatan ?? 0n,
    pengeluaran: pengeluaran ?? 0n,
    angsuranLain: angsuranLain ?? 0n,
  };
}
