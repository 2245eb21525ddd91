/** Items of the checklist (rule `berkas-pendirian`) that prove what the founders paid. */
export const BERKAS_SETORAN = ['bukti-setoran', 'bukti-setoran-pendiri'] as const;

/** What one founder paid: rupiah, and the day; null while unpaid. */
export interface SetoranTercatat {
  simpananPokok: bigint | null;
  tanggalSetor: Date | null;
  setoranTambahan: bigint;
}

/** Whether two records of what a founder paid differ, so that a proof of the one is none of the other. */
export const setoranBeda = (satu: SetoranTercatat, lain: SetoranTercatat): boolean =>
  satu.simpananPokok !== lain.simpananPokok ||
  satu.setoranTambahan !== lain.setoranTambahan ||
  satu.tanggalSetor?.getTime() !== lain.tanggalSetor?.getTime();
