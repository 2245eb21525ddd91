/** Repeatable chance, 0 ≤ x < 1: the same seed gives the same demo data everywhere (mulberry32). */
export type Acak = () => number;

export function buatAcak(benih: number): Acak {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whole number from `dari` to `sampai`, both included. */
export const antara = (acak: Acak, dari: number, sampai: number): number =>
  dari + Math.floor(acak() * (sampai - dari + 1));

export function pilihSatu<T>(acak: Acak, daftar: readonly T[]): T {
  const satu = daftar[Math.floor(acak() * daftar.length)];
  if (satu === undefined) throw new RangeError('Daftar kosong');
  return satu;
}

/** One of several, by weight. */
export function pilihBerbobot<T>(acak: Acak, daftar: readonly (readonly [T, number])[]): T {
  let sisa = acak() * daftar.reduce((jumlah, [, bobot]) => jumlah + bobot, 0);
  for (const [satu, bobot] of daftar) {
    sisa -= bobot;
    if (sisa < 0) return satu;
  }
  return pilihSatu(acak, daftar)[0];
}

/** A UUID from the repeatable chance, for keys that forms would make. */
export function uuidAcak(acak: Acak): string {
  const heks = Array.from({ length: 32 }, () => Math.floor(acak() * 16).toString(16));
  heks[12] = '4';
  heks[16] = '8';
  const t = heks.join('');
  return `${t.slice(0, 8)}-${t.slice(8, 12)}-${t.slice(12, 16)}-${t.slice(16, 20)}-${t.slice(20)}`;
}
