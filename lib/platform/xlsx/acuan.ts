/** Letters of a column, counted from 0: 0 → 'A', 26 → 'AA'. */
export function kolom(ke: number): string {
  let sisa = ke + 1;
  let huruf = '';
  while (sisa > 0) {
    const satu = (sisa - 1) % 26;
    huruf = String.fromCharCode(65 + satu) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

/** Address of a cell; row and column from 0: (4, 2) → 'C5'. */
export const alamatSel = (baris: number, ke: number): string => `${kolom(ke)}${baris + 1}`;

/** The reverse of `alamatSel`; null when the text is no address within the limits of the format. */
export function bacaAlamat(teks: string): { baris: number; kolom: number } | null {
  const cocok = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(teks);
  if (!cocok) return null;
  let ke = 0;
  for (const huruf of cocok[1] as string) ke = ke * 26 + huruf.charCodeAt(0) - 64;
  return { baris: Number(cocok[2]) - 1, kolom: ke - 1 };
}
