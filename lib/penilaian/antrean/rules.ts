import { alamatDaftar } from '@/lib/platform/keyset';
import type { SaringPenilaian } from './schema';

export { bacaKursor, type Kursor, saatKursor, tulisKursor } from '@/lib/platform/keyset';

/** The queues of the assessment page, in the order in which work passes through them. */
export const ANTREAN = [
  'jatuh-tempo',
  'draf',
  'dikembalikan',
  'menunggu',
  'tanggapan',
  'akhir',
  'disetujui',
] as const;
export type Antrean = (typeof ANTREAN)[number];

export const LABEL_ANTREAN: Record<Antrean, string> = {
  'jatuh-tempo': 'Perlu dinilai',
  draf: 'Draf',
  dikembalikan: 'Dikembalikan',
  menunggu: 'Menunggu pemeriksaan',
  tanggapan: 'Menunggu tanggapan',
  akhir: 'Menunggu keputusan akhir',
  disetujui: 'Disetujui',
};

/** What one sees first: the work of one's own role. */
export function antreanAwal(boleh: { susun: boolean; putuskan: boolean }): Antrean {
  if (boleh.putuskan) return 'menunggu';
  return boleh.susun ? 'jatuh-tempo' : 'disetujui';
}

/** Filters that a queue knows; others would narrow it without being seen. */
export const SARINGAN_ANTREAN: Record<Antrean, readonly (keyof SaringPenilaian)[]> = {
  'jatuh-tempo': ['cari', 'kecamatan', 'jenis', 'proses'],
  draf: ['cari', 'kecamatan', 'jenis', 'tahun', 'milik'],
  dikembalikan: ['cari', 'kecamatan', 'jenis', 'tahun', 'milik'],
  menunggu: ['cari', 'kecamatan', 'jenis', 'tahun'],
  tanggapan: ['cari', 'kecamatan', 'jenis', 'tahun', 'akun'],
  akhir: ['cari', 'kecamatan', 'jenis', 'tahun'],
  disetujui: ['cari', 'kecamatan', 'jenis', 'tahun', 'kategori'],
};

/** Address of a queue; a change of filter starts at the first page again. */
export function alamatAntrean(
  antrean: Antrean,
  saring: Partial<SaringPenilaian>,
  ubah: Partial<Record<keyof SaringPenilaian, string | null>> = {},
): string {
  const dipakai = SARINGAN_ANTREAN[antrean].map((nama) => [nama, saring[nama]?.toString()]);
  return alamatDaftar('/portal/penilaian', {
    antrean,
    ...Object.fromEntries(dipakai),
    ...ubah,
  });
}
