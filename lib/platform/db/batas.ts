/** How long the database may work, in milliseconds. */
export interface BatasWaktu {
  /** One transaction with all its tries. */
  transaksi: number;
  /** One statement. */
  pernyataan: number;
  /** Until a connection is free. */
  giliran: number;
}

const ADA_YANG_MENUNGGU: BatasWaktu = { transaksi: 20_000, pernyataan: 15_000, giliran: 10_000 };
const LIMA_MENIT = 300_000;

let kini = ADA_YANG_MENUNGGU;

/** The limits of this process: unless told otherwise a person waits for each answer. */
export const batasWaktu = (): BatasWaktu => kini;

/**
 * For commands that nobody waits for, before they first use the database: a busy or slow machine takes longer
 * and gets there all the same.
 */
export function tanpaYangMenunggu(): void {
  kini = { transaksi: LIMA_MENIT, pernyataan: LIMA_MENIT, giliran: LIMA_MENIT };
}
