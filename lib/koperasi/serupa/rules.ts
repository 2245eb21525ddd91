import type { Peringatan } from '@/lib/platform/periksa';
import type { KoperasiSerupa, SebabSerupa } from './types';

export const LABEL_SEBAB: Record<SebabSerupa, string> = {
  NOMOR_INDUK: 'Nomor Induk Koperasi sama',
  BADAN_HUKUM: 'nomor badan hukum sama',
  NAMA_SAMA: 'nama sama',
  NAMA_MIRIP: 'nama mirip, kecamatan sama',
  NAMA_MIRIP_JAUH: 'nama mirip, kecamatan lain',
};

/** One sentence about a koperasi that may be the same. */
export function kalimatSerupa({
  nama,
  wilayah,
  sebab,
}: Pick<KoperasiSerupa, 'nama' | 'wilayah' | 'sebab'>): string {
  return `Sudah tercatat ${nama} (${wilayah}): ${sebab.map((satu) => LABEL_SEBAB[satu]).join(', ')}. Pastikan ini bukan koperasi yang sama.`;
}

const AWALAN_SERUPA = 'SERUPA:';

/** Whether a doubt is about another koperasi, and not about what was typed. */
export const raguSerupa = (kode: string): boolean => kode.startsWith(AWALAN_SERUPA);

/** The likeness to a koperasi as a doubt about the field that makes it. */
export function peringatanSerupa(
  satu: Pick<KoperasiSerupa, 'id' | 'nama' | 'wilayah' | 'sebab'>,
): Peringatan & { isian: 'nama' | 'nomorBadanHukum' | 'nomorIndukKoperasi' } {
  const nomor = satu.sebab.includes('BADAN_HUKUM') ? 'nomorBadanHukum' : 'nomorIndukKoperasi';
  const bernomor = satu.sebab.includes('BADAN_HUKUM') || satu.sebab.includes('NOMOR_INDUK');
  return {
    kode: `${AWALAN_SERUPA}${satu.id}`,
    pesan: kalimatSerupa(satu),
    isian: bernomor ? nomor : 'nama',
  };
}
