/**
 * First and last KBLI division of each category, with the sektor (1–17) of the official form of koperasi
 * that holds it. KBLI 2020 and 2025 number the divisions alike; only their letters differ.
 */
const GOLONGAN_POKOK: readonly (readonly [dari: number, sampai: number, sektor: number])[] = [
  [1, 3, 1],
  [5, 9, 2],
  [10, 33, 3],
  [35, 35, 4],
  [36, 39, 5],
  [41, 43, 6],
  [45, 47, 7],
  [49, 53, 8],
  [55, 56, 9],
  [58, 63, 10],
  [64, 66, 11],
  [68, 68, 12],
  [69, 82, 13],
  [84, 84, 14],
  [85, 85, 15],
  [86, 88, 16],
  [90, 99, 17],
];

/** For a business without KBLI: the sektor its kind is nearest to. */
const DARI_JENIS: Record<string, number> = {
  kuliner: 9,
  fashion: 3,
  kriya: 3,
  jasa: 17,
  perdagangan: 7,
  agribisnis: 1,
  digital: 10,
};

/**
 * Sektor (1–17) of a business: from its KBLI code, else from its kind.
 *
 * @param kbliKode five digits, either version
 * @returns null when neither tells it
 */
export function sektorUsaha(kbliKode: string | null, jenisUsahaKode: string): number | null {
  const pokok = kbliKode === null ? Number.NaN : Number(kbliKode.slice(0, 2));
  const ada = GOLONGAN_POKOK.find(([dari, sampai]) => pokok >= dari && pokok <= sampai);
  return ada?.[2] ?? DARI_JENIS[jenisUsahaKode] ?? null;
}
