import type { PeringatanIsian } from '@/lib/platform/form-state';
import {
  type CiriKoperasi,
  himpunanBawaan,
  kecocokan,
  mencakupTahun,
} from '../../himpunan/cocok/rules';
import type { HimpunanAturan } from '../../himpunan/types';

interface Calon {
  id: string;
  sidik: string;
  isi: Pick<HimpunanAturan, 'untuk' | 'tahunBuku' | 'nama'>;
}

export type PilihanHimpunan<T> =
  | { ok: true; himpunan: T; peringatan: PeringatanIsian[] }
  | {
      ok: false;
      alasan: 'TANPA_HIMPUNAN_COCOK' | 'HIMPUNAN_TIDAK_DITEMUKAN' | 'HIMPUNAN_TAHUN_LAIN';
    };

/**
 * Which rule set a new worksheet gets.
 *
 * @param pilihan 'otomatis', or the id of one that is in force
 * @returns with doubts where its class is not known, or where another would fit better
 */
export function pilihHimpunan<T extends Calon>(
  semua: readonly T[],
  koperasi: CiriKoperasi,
  tahun: number,
  pilihan: string,
): PilihanHimpunan<T> {
  if (pilihan === 'otomatis') {
    const bawaan = himpunanBawaan(semua, koperasi, tahun);
    if (!bawaan) return { ok: false, alasan: 'TANPA_HIMPUNAN_COCOK' };
    const { himpunan, cocok } = bawaan;
    const pesan = `KUK koperasi ini belum diisi. Lembar kerja memakai ${himpunan.isi.nama}; periksa apakah itu kelasnya.`;
    return {
      ok: true,
      himpunan,
      peringatan: cocok === 'TEPAT' ? [] : [{ kode: 'KUK_BELUM_ADA', pesan, isian: 'himpunan' }],
    };
  }
  const himpunan = semua.find(({ id }) => id === pilihan);
  if (!himpunan) return { ok: false, alasan: 'HIMPUNAN_TIDAK_DITEMUKAN' };
  if (!mencakupTahun(himpunan.isi, tahun)) return { ok: false, alasan: 'HIMPUNAN_TAHUN_LAIN' };
  if (kecocokan(himpunan.isi, koperasi, tahun) !== 'TIDAK') {
    return { ok: true, himpunan, peringatan: [] };
  }
  const bawaan = himpunanBawaan(semua, koperasi, tahun);
  const lain = bawaan ? ` Yang sesuai: ${bawaan.himpunan.isi.nama}.` : '';
  const pesan = `${himpunan.isi.nama} tidak sesuai dengan jenis, pola, atau KUK koperasi ini.${lain}`;
  return {
    ok: true,
    himpunan,
    peringatan: [{ kode: 'HIMPUNAN_TIDAK_COCOK', pesan, isian: 'himpunan' }],
  };
}
