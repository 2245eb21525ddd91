import { selJumlah } from '@/lib/dasbor/perlindungan/rules';
import { kalimatBukanLagi } from '../bukan-lagi/rules';
import type { DataPeluang } from '../types';

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
      selJumlah(satu.usaha),
      selJumlah(satu.tanpa),
      selJumlah(satu.tanpaSebidang),
      satu.koperasiTerbuka,
      satu.peluang,
    ]),
  }),
  gugus: (data: DataPeluang): TabelPeluang => ({
    judul: 'Peluang koperasi baru',
    kepala: ['Bidang', 'Kelurahan', 'UMKM', 'Jarak terjauh (meter)', 'Keadaan'],
    baris: data.peluang.map((satu) => [
      satu.namaSektor,
      satu.kelurahan.map(({ nama }) => nama).join(', '),
      selJumlah(satu.jumlah),
      satu.jarakMeter,
      satu.bukanLagi === null ? 'peluang' : kalimatBukanLagi(satu.bukanLagi),
    ]),
  }),
} as const;
