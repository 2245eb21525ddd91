import { sehatTerbuka } from '@/lib/peluang/rules';

/** What must be read of the koperasi that a campaign names. */
export const PILIH_DISARANKAN = {
  id: true,
  nama: true,
  bentuk: true,
  status: true,
  menerimaAnggota: true,
  simpananPokok: true,
  simpananWajib: true,
  kategoriKesehatan: true,
} as const;

type KoperasiTerbaca = Omit<Parameters<typeof sehatTerbuka>[0], 'kategori'> & {
  id: string;
  nama: string;
  kategoriKesehatan: Parameters<typeof sehatTerbuka>[0]['kategori'];
};

/** The koperasi that an invitation names. */
export interface Disarankan {
  id: string;
  nama: string;
  /** Still healthy and open: only then it is recommended. */
  masih: boolean;
}

/** The koperasi of a campaign as it stands now; null when none is named. */
export const susunDisarankan = (koperasi: KoperasiTerbaca | null): Disarankan | null =>
  koperasi && {
    id: koperasi.id,
    nama: koperasi.nama,
    masih: sehatTerbuka({ ...koperasi, kategori: koperasi.kategoriKesehatan }),
  };
