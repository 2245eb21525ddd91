import { lindungi, lindungiBagian, selJumlah } from '@/lib/dasbor/perlindungan/rules';
import type { JumlahTerlindung } from '@/lib/dasbor/types';
import type { DataCapaianProgram, HitungPeserta } from './types';

export const NOL: HitungPeserta = {
  pendaftar: 0,
  terverifikasi: 0,
  terpilih: 0,
  cadangan: 0,
  dilatih: 0,
  selesai: 0,
};

export type KolomCapaian = keyof HitungPeserta;
export const LABEL_CAPAIAN: Record<KolomCapaian, string> = {
  pendaftar: 'Pendaftar',
  terverifikasi: 'Terverifikasi',
  terpilih: 'Terpilih',
  cadangan: 'Cadangan',
  dilatih: 'Dilatih',
  selesai: 'Selesai',
};
export const KOLOM_CAPAIAN = Object.keys(LABEL_CAPAIAN) as KolomCapaian[];

/** The total of each column, small ones hidden. */
export const jumlahTerlindung = ({
  semua,
  kelompokPalingSedikit,
}: DataCapaianProgram): Record<KolomCapaian, JumlahTerlindung> =>
  Object.fromEntries(
    KOLOM_CAPAIAN.map((kolom) => [kolom, lindungi(semua[kolom], kelompokPalingSedikit)]),
  ) as Record<KolomCapaian, JumlahTerlindung>;

/** Each column by kelurahan, with small groups hidden so that they cannot be told from the total. */
export function wilayahTerlindung(
  data: DataCapaianProgram,
): Record<KolomCapaian, JumlahTerlindung[]> {
  const total = jumlahTerlindung(data);
  return Object.fromEntries(
    KOLOM_CAPAIAN.map((kolom) => {
      const nilai = data.wilayah.map((satu) => satu[kolom]);
      // A total that is hidden hides its parts as well.
      const juga = nilai.map((n) => n > 0 && total[kolom] === 'TERSEMBUNYI');
      return [kolom, lindungiBagian(nilai, data.kelompokPalingSedikit, juga)];
    }),
  ) as Record<KolomCapaian, JumlahTerlindung[]>;
}

/** The table of a page and a file: one row for every kelurahan. */
export function tabelCapaian(data: DataCapaianProgram): {
  kepala: string[];
  baris: { kode: string; sel: (string | number)[] }[];
} {
  const kolom = wilayahTerlindung(data);
  return {
    kepala: [
      'Kode kelurahan',
      'Kelurahan',
      'Kecamatan',
      'Kuota',
      ...KOLOM_CAPAIAN.map((satu) => LABEL_CAPAIAN[satu]),
    ],
    baris: data.wilayah.map((satu, i) => ({
      kode: satu.kelurahanKode,
      sel: [
        satu.kelurahanKode,
        satu.kelurahan,
        satu.kecamatan,
        satu.kuota ?? 'tanpa batas',
        ...KOLOM_CAPAIAN.map((nama) => selJumlah(kolom[nama][i] ?? 0)),
      ],
    })),
  };
}
