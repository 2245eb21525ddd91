import { alamatDaftar } from '@/lib/platform/keyset';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import type { SaringPenilaian } from './schema';

/** The queues of the assessment page, in the order in which work passes through them. */
export const ANTREAN = ['jatuh-tempo', 'draf', 'dikembalikan', 'menunggu', 'disetujui'] as const;
export type Antrean = (typeof ANTREAN)[number];

export const LABEL_ANTREAN: Record<Antrean, string> = {
  'jatuh-tempo': 'Perlu dinilai',
  draf: 'Draf',
  dikembalikan: 'Dikembalikan',
  menunggu: 'Menunggu persetujuan',
  disetujui: 'Disetujui',
};

/** What one sees first: the work of one's own role. */
export function antreanAwal(boleh: { susun: boolean; putuskan: boolean }): Antrean {
  if (boleh.putuskan) return 'menunggu';
  return boleh.susun ? 'jatuh-tempo' : 'disetujui';
}

/** Key and id of the row after or before which a page starts. */
export interface Kursor {
  kunci: string;
  id: string;
}

export const tulisKursor = ({ kunci, id }: Kursor): string => `${kunci}~${id}`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Null for what `tulisKursor` cannot have written. */
export function bacaKursor(teks: string): Kursor | null {
  const letak = teks.lastIndexOf('~');
  if (letak < 1) return null;
  const id = teks.slice(letak + 1);
  const kunci = bersihkanTeks(teks.slice(0, letak), 300);
  return kunci.ok && UUID.test(id) ? { kunci: kunci.nilai, id } : null;
}

/** The instant in a cursor of a list in order of time, or null. */
export function saatKursor({ kunci }: Kursor): Date | null {
  const saat = new Date(kunci);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(kunci) && !Number.isNaN(saat.getTime()) ? saat : null;
}

/** Filters that a queue knows; others would narrow it without being seen. */
export const SARINGAN_ANTREAN: Record<Antrean, readonly (keyof SaringPenilaian)[]> = {
  'jatuh-tempo': ['cari', 'kecamatan', 'jenis'],
  draf: ['cari', 'kecamatan', 'jenis', 'tahun', 'milik'],
  dikembalikan: ['cari', 'kecamatan', 'jenis', 'tahun', 'milik'],
  menunggu: ['cari', 'kecamatan', 'jenis', 'tahun'],
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
