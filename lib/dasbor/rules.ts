import Decimal from 'decimal.js';
import type { HitungUsaha, KoperasiPerKelompok, UsahaPerWilayah } from './types';

const NOL: HitungUsaha = {
  jumlah: 0,
  terverifikasi: 0,
  anggota: 0,
  perempuan: 0,
  kelaminDiketahui: 0,
  kriya: 0,
  punyaNib: 0,
};

/** Adds counts up, field by field. */
export function jumlahkanUsaha(baris: readonly HitungUsaha[]): HitungUsaha {
  const hasil = { ...NOL };
  for (const satu of baris) {
    for (const kunci of Object.keys(NOL) as (keyof HitungUsaha)[]) hasil[kunci] += satu[kunci];
  }
  return hasil;
}

/** Kelurahan gathered by the code of their kecamatan. */
export function kelompokkanUsaha(
  baris: readonly UsahaPerWilayah[],
): Map<string, UsahaPerWilayah[]> {
  const hasil = new Map<string, UsahaPerWilayah[]>();
  for (const satu of baris)
    hasil.set(satu.kecamatanKode, [...(hasil.get(satu.kecamatanKode) ?? []), satu]);
  return hasil;
}

/** Counts by kecamatan, in the order of their codes. */
export function perKecamatan(
  baris: readonly UsahaPerWilayah[],
): ({ kode: string; nama: string } & HitungUsaha)[] {
  const kelompok = kelompokkanUsaha(baris);
  return [...kelompok]
    .map(([kode, isi]) => ({ kode, nama: isi[0]?.kecamatan ?? kode, ...jumlahkanUsaha(isi) }))
    .sort((a, b) => a.kode.localeCompare(b.kode));
}

/**
 * Percentage as a decimal string with one digit, or null where there is nothing to divide by.
 *
 * @returns 0–100
 */
export function persen(bagian: number, seluruh: number): string | null {
  if (seluruh === 0) return null;
  return new Decimal(bagian).times(100).div(seluruh).toFixed(1);
}

/** How many koperasi of a certain kind. */
export function hitungKoperasi(
  baris: readonly KoperasiPerKelompok[],
  saring: (satu: KoperasiPerKelompok) => boolean = () => true,
): number {
  return baris.reduce((jumlah, satu) => (saring(satu) ? jumlah + satu.jumlah : jumlah), 0);
}

/** Running total of a monthly series that starts from `awal`. */
export function kumulatif(baru: readonly number[], awal = 0): number[] {
  let jumlah = awal;
  return baru.map((satu) => {
    jumlah += satu;
    return jumlah;
  });
}
