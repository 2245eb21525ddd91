import type { CalonSerupa } from '../rules';

/** What was written and what is known, beside each other, before somebody says whether it is the same. */

const AWALAN = 'usaha:';

/** "It is this business": the answer, as the form sends it. */
export const usahaYangSama = (usahaId: string) => `${AWALAN}${usahaId}` as const;

/** The business that an answer names; null for every other answer. */
export const usahaDipilih = (keputusan: string | undefined): string | null =>
  keputusan?.startsWith(AWALAN) ? keputusan.slice(AWALAN.length) : null;

/** Fields of the form that are compared. */
export const ISIAN_DIBANDINGKAN = [
  'nama',
  'telepon',
  'namaUsaha',
  'kegiatanUtama',
  'jenisUsahaKode',
  'alamat',
  'lintang',
] as const;

export interface Banding {
  label: string;
  anda: string;
  tercatat: string;
}

const BELUM = 'belum ada';

/**
 * Both versions in words; nothing for somebody whose business is not known.
 *
 * @param foto photos that wait with what was written
 */
export function bandingkan(
  ditulis: Readonly<Record<string, string>>,
  foto: number,
  jenis: readonly { nilai: string; label: string }[],
  { namaPemilik, teleponTersamar, usaha }: CalonSerupa,
): Banding[] {
  if (!usaha) return [];
  const tulisan = (nama: string) => ditulis[nama]?.trim() || 'tidak diisi';
  const kode = ditulis.jenisUsahaKode;
  return [
    { label: 'Nama usaha', anda: tulisan('namaUsaha'), tercatat: usaha.nama },
    { label: 'Nama pemilik', anda: tulisan('nama'), tercatat: namaPemilik },
    {
      label: 'Nomor telepon',
      anda: tulisan('telepon'),
      tercatat: teleponTersamar ?? 'tidak ditampilkan',
    },
    {
      label: 'Yang dijual atau dikerjakan',
      anda: tulisan('kegiatanUtama'),
      tercatat: usaha.kegiatanUtama,
    },
    {
      label: 'Jenis usaha',
      anda: jenis.find(({ nilai }) => nilai === kode)?.label ?? tulisan('jenisUsahaKode'),
      tercatat: usaha.jenis,
    },
    { label: 'Alamat usaha', anda: tulisan('alamat'), tercatat: usaha.alamat },
    {
      label: 'Titik lokasi',
      anda: ditulis.lintang ? 'ada' : 'tidak diisi',
      tercatat: usaha.bertitik ? 'ada' : BELUM,
    },
    {
      label: 'Foto',
      anda: foto > 0 ? `${foto} foto` : BELUM,
      tercatat: usaha.foto > 0 ? `${usaha.foto} foto` : BELUM,
    },
  ];
}
