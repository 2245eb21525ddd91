import { kataCari } from '@/lib/koperasi/cari/rules';
import { alamatDaftar, type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { namaTempat } from '@/lib/wilayah/rules';
import type { Kecocokan } from '../types';
import type { SaringCocok } from './schema';

export const UKURAN_COCOK = 15;

export const jalurCocok = (usahaId: string): string => `/portal/usaha-saya/${usahaId}/cocok`;

/** Address of the ranking; a change of filter starts at the first page again. */
export const alamatCocok = (
  usahaId: string,
  { setelah: _, sebelum: __, ...saring }: Partial<SaringCocok> = {},
  ubah: Record<string, string | null | undefined> = {},
): string => alamatDaftar(jalurCocok(usahaId), { ...saring, ...ubah });

/** A koperasi with its place in the whole ranking, from 1. */
export interface Berperingkat {
  ke: number;
  isi: Kecocokan;
}

/** Those of a ranking that match every filter; each keeps its place in the whole. */
export function saringPeringkat(
  peringkat: readonly Kecocokan[],
  { cari, jenis, kategori, disarankan }: SaringCocok,
): Berperingkat[] {
  const kata = kataCari(cari ?? '');
  return peringkat
    .map((isi, i) => ({ ke: i + 1, isi }))
    .filter(({ isi }) => {
      const { koperasi } = isi;
      const teks = `${koperasi.nama} ${namaTempat(koperasi.kelurahanKode)}`.toLowerCase();
      return (
        kata.every((satu) => teks.includes(satu)) &&
        (jenis === undefined || koperasi.jenis === jenis) &&
        (kategori === undefined || koperasi.kategori === kategori) &&
        (disarankan === undefined || isi.disarankan)
      );
    });
}

/** One page of a ranking that is held whole; the cursor is the koperasi at its edge. */
export function halamanPeringkat(
  semua: readonly Berperingkat[],
  { setelah, sebelum }: Pick<SaringCocok, 'setelah' | 'sebelum'>,
): Halaman<Berperingkat> {
  const tepi = semua.findIndex(({ isi }) => isi.koperasi.id === (sebelum ?? setelah));
  const mundur = tepi >= 0 && sebelum !== undefined;
  const terbaca = mundur
    ? semua.slice(Math.max(0, tepi - UKURAN_COCOK - 1), tepi).reverse()
    : semua.slice(tepi + 1, tepi + UKURAN_COCOK + 2);
  return susunHalaman(terbaca, {
    ukuran: UKURAN_COCOK,
    mundur,
    dariKursor: tepi >= 0,
    kursor: ({ isi }) => isi.koperasi.id,
  });
}
