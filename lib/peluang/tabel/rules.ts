import type { JumlahTerlindung } from '@/lib/dasbor/types';
import type { DataPeluang } from '../types';

/** What stands in place of a figure that is not shown. */
export const DISEMBUNYIKAN = 'disembunyikan';

const tulis = (jumlah: JumlahTerlindung): string | number =>
  jumlah === 'TERSEMBUNYI' ? DISEMBUNYIKAN : jumlah;

interface TabelPeluang {
  judul: string;
  kepala: string[];
  baris: (string | number)[][];
}

/** The tables behind the page, by the name their CSV address uses. */
export const TABEL_PELUANG = {
  kelurahan: (data: DataPeluang): TabelPeluang => ({
    judul: 'UMKM tanpa koperasi menurut kelurahan',
    kepala: [
      'Kode kelurahan',
      'Kelurahan',
      'Kecamatan',
      'UMKM',
      'UMKM tanpa koperasi',
      'Tanpa koperasi sebidang yang terjangkau',
      'Koperasi sehat yang terbuka dan terjangkau',
      'Peluang koperasi baru',
    ],
    baris: data.kelurahan.map((satu) => [
      satu.kode,
      satu.nama,
      satu.kecamatan,
      tulis(satu.usaha),
      tulis(satu.tanpa),
      tulis(satu.tanpaSebidang),
      satu.koperasiTerbuka,
      satu.peluang,
    ]),
  }),
  gugus: (data: DataPeluang): TabelPeluang => ({
    judul: 'Peluang koperasi baru',
    kepala: ['Bidang', 'Kelurahan', 'UMKM', 'Jarak terjauh (meter)'],
    baris: data.peluang.map((satu) => [
      satu.namaSektor,
      satu.kelurahan.map(({ nama }) => nama).join(', '),
      tulis(satu.jumlah),
      satu.jarakMeter,
    ]),
  }),
} as const;
