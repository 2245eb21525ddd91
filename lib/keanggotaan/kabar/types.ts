/** A notice and the e-mail that goes with it. */
export interface Kabar {
  judul: string;
  isi: string;
  /** Path inside the portal. */
  tautan: string;
}
