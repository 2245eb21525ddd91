import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';

/** The four states in which a koperasi is shown; "belum dinilai" is never "tidak sehat". */
export const KATEGORI_KESEHATAN = [
  'SEHAT',
  'CUKUP_SEHAT',
  'TIDAK_SEHAT',
  'BELUM_DINILAI',
] as const satisfies readonly KategoriKesehatan[];

export const LABEL_KATEGORI: Record<KategoriKesehatan, string> = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  TIDAK_SEHAT: 'Tidak sehat',
  BELUM_DINILAI: 'Belum dinilai',
};

/** What "belum dinilai" means where a result was approved once and then revoked, and no other is in force. */
export const ARTI_DICABUT =
  'Saat ini tidak ada hasil penilaian yang berlaku: hasil yang pernah disetujui sudah dicabut dinas. Itu tidak berarti koperasinya tidak sehat.';

/** What a category means to somebody who thinks of joining; the scores stand in the rule in force. */
export const ARTI_KATEGORI: Record<KategoriKesehatan, string> = {
  SEHAT: 'Dinas menilai tata kelola, risiko, keuangan, dan modal koperasi ini, dan hasilnya baik.',
  CUKUP_SEHAT:
    'Dinas menilai tata kelola, risiko, keuangan, dan modal koperasi ini. Hasilnya cukup baik, dengan beberapa hal yang perlu dibenahi.',
  TIDAK_SEHAT:
    'Dinas menilai tata kelola, risiko, keuangan, dan modal koperasi ini. Hasilnya kurang, jadi koperasi ini sedang diawasi dinas.',
  BELUM_DINILAI:
    'Dinas belum menilai kesehatan koperasi ini. Itu tidak berarti koperasinya tidak sehat.',
};
