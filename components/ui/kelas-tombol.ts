import { gabung } from './gabung';

export type VarianTombol = 'utama' | 'kedua' | 'bahaya' | 'teks';

/** Class names of a button, for the few elements that must look like one. */
export function kelasTombol(
  varian: VarianTombol = 'utama',
  ...lain: (string | undefined | false)[]
) {
  return gabung('tombol', `tombol-${varian}`, ...lain);
}
