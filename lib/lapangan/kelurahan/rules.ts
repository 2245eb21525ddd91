import { dapatDisarankan, halanganCocok, type JarakKelurahan } from '@/lib/kecocokan/rules';
import type { HalanganCocok, KoperasiDikenal } from '@/lib/kecocokan/types';

const KOPERASI_PALING_BANYAK = 5;

export interface KoperasiDekat
  extends Pick<
    KoperasiDikenal,
    'id' | 'nama' | 'kelurahanKode' | 'kategori' | 'penilaianTahunBuku'
  > {
  /** Metres between the centroids of the kelurahan. */
  meter: number;
  /** Why nobody from here can join now. */
  halangan: HalanganCocok | null;
}

/** What no change of the koperasi's own would open to people of this kelurahan. */
const BUKAN_UNTUK_DI_SINI: readonly (HalanganCocok | null)[] = [
  'ANGGOTANYA_KOPERASI',
  'BUKAN_WARGA',
  'KOPERASI_TIDAK_AKTIF',
];

/**
 * Koperasi near a kelurahan that its people could be members of, at most five: first those that may be
 * recommended, then the others, each by distance and name.
 *
 * @param jarak metres from that kelurahan
 */
export function koperasiTerdekat(
  kelurahanKode: string,
  koperasi: readonly KoperasiDikenal[],
  jarak: JarakKelurahan,
): KoperasiDekat[] {
  return koperasi
    .map(
      (satu): KoperasiDekat => ({
        id: satu.id,
        nama: satu.nama,
        kelurahanKode: satu.kelurahanKode,
        kategori: satu.kategori,
        penilaianTahunBuku: satu.penilaianTahunBuku,
        meter: jarak.get(satu.kelurahanKode) ?? Number.MAX_SAFE_INTEGER,
        halangan: halanganCocok(satu, kelurahanKode),
      }),
    )
    .filter(({ halangan }) => !BUKAN_UNTUK_DI_SINI.includes(halangan))
    .sort(
      (a, b) =>
        Number(dapatDisarankan(b)) - Number(dapatDisarankan(a)) ||
        a.meter - b.meter ||
        a.nama.localeCompare(b.nama),
    )
    .slice(0, KOPERASI_PALING_BANYAK);
}
