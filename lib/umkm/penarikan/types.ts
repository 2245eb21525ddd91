/** The spoken consent under which a business was written down. */
export interface KeadaanPenarikan {
  ditarikPada: Date | null;
  alasanTarik: string | null;
}
