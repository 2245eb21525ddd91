import type { KoperasiSerupa, SebabSerupa } from './types';

export const LABEL_SEBAB: Record<SebabSerupa, string> = {
  NOMOR_INDUK: 'Nomor Induk Koperasi sama',
  BADAN_HUKUM: 'nomor badan hukum sama',
  NAMA_SAMA: 'nama sama',
  NAMA_MIRIP: 'nama mirip, kecamatan sama',
};

/** One sentence about a koperasi that may be the same. */
export function kalimatSerupa({
  nama,
  wilayah,
  sebab,
}: Pick<KoperasiSerupa, 'nama' | 'wilayah' | 'sebab'>): string {
  return `Sudah tercatat ${nama} (${wilayah}): ${sebab.map((satu) => LABEL_SEBAB[satu]).join(', ')}. Pastikan ini bukan koperasi yang sama.`;
}
