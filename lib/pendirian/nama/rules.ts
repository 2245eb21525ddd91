import { ratakan } from '@/lib/koperasi/nama/rules';
import type { JenisKoperasi, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import { adalahKspps } from '../ketentuan/rules';

/** The words of its jenis that the name of a new koperasi carries right after "Koperasi". */

export interface CiriNama {
  jenis: JenisKoperasi;
  pola: PolaPengelolaan;
  /** Its name is given by its kelurahan and says no jenis. */
  adalahKkmp: boolean;
}

const SYARIAH = 'Simpan Pinjam dan Pembiayaan Syariah';
const KATA: Record<JenisKoperasi, string> = {
  PRODUSEN: 'Produsen',
  PEMASARAN: 'Pemasaran',
  KONSUMEN: 'Konsumen',
  JASA: 'Jasa',
  SIMPAN_PINJAM: 'Simpan Pinjam',
};

/** Longest first: the words of the syariah kind begin with those of the conventional one. */
const AWAL: readonly (readonly [tertulis: string, kata: string])[] = [
  ...[SYARIAH, ...Object.values(KATA)].map((kata) => [kata.toLowerCase(), kata] as const),
  ['kspps', SYARIAH],
  ['ksp', KATA.SIMPAN_PINJAM],
];

const kataMilik = (ciri: CiriNama): string => (adalahKspps(ciri) ? SYARIAH : KATA[ciri.jenis]);

/** The words of a jenis with which the name goes on after "Koperasi"; null when there are none. */
function kataTertulis(nama: string): string | null {
  const rata = `${ratakan(nama)} `.replace(/^koperasi (?:primer|sekunder) /, 'koperasi ');
  return AWAL.find(([tertulis]) => rata.startsWith(`koperasi ${tertulis} `))?.[1] ?? null;
}

/**
 * Why a name does not say the jenis of the koperasi; empty when it does. Permenkumham 14/2019 Pasal 7 counts
 * the words of a name after "Koperasi" and its jenis, so the jenis is part of it. A primer or sekunder may
 * say so before it. A name that does not begin with "Koperasi" is told that first.
 */
export function galatKataJenis(nama: string, ciri: CiriNama): string[] {
  if (ciri.adalahKkmp || !/^koperasi\b/.test(ratakan(nama))) return [];
  const tertulis = kataTertulis(nama);
  const milik = kataMilik(ciri);
  if (tertulis === milik) return [];
  return tertulis === null
    ? [`Tulis jenisnya sesudah kata Koperasi: awali nama dengan Koperasi ${milik}.`]
    : [
        `Nama ini menyebut jenis ${tertulis}, padahal jenis yang dipilih ditulis ${milik}. Awali nama dengan Koperasi ${milik}, atau ganti jenis atau polanya.`,
      ];
}

const LEMBAGA = [
  ...['pemerintah', 'pemkot', 'pemkab', 'pemprov', 'pemda', 'negara', 'republik', 'kementerian'],
  ...['dinas', 'presiden', 'gubernur', 'bupati', 'walikota', 'wali kota', 'dpr', 'dprd', 'mpr'],
  ...['tni', 'polri', 'kepolisian', 'kejaksaan', 'pengadilan', 'mahkamah'],
];

/**
 * Says that a name names an institution of the state; null when it does not. The list of what Permenkumham
 * 14/2019 Pasal 7 forbids was not read in full, so it is a doubt and not a refusal.
 */
export function peringatanNamaLembaga(nama: string, { adalahKkmp }: CiriNama): string | null {
  if (adalahKkmp) return null;
  const rata = ` ${ratakan(nama)} `;
  const ada = LEMBAGA.find((kata) => rata.includes(` ${kata} `));
  return ada
    ? `Nama ini memuat kata ${ada}, seperti nama lembaga pemerintah. AHU dapat menolaknya atau meminta izin lembaga itu (Permenkumham 14/2019 Pasal 7). Tanyakan dahulu kepada notaris.`
    : null;
}

/** Code under which the name of an institution is confirmed. */
export const KODE_NAMA_LEMBAGA = 'NAMA_LEMBAGA';
