/** Measures in points and colours of the letter; the colours are those of the portal on paper. */
export const KIRI = 62;
export const LEBAR = 595.28 - 2 * KIRI;

export const WARNA = {
  merek: '#0b5f58',
  merekLembut: '#e8f2ef',
  lembut: '#4e5d58',
  garis: '#c9cbc2',
  aksenLembut: '#fdf0d3',
  aksenTua: '#6b4200',
} as const;
