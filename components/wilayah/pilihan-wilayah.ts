import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';

const urut = (a: { nama: string }, b: { nama: string }) => a.nama.localeCompare(b.nama, 'id');
const KECAMATAN_URUT = [...KECAMATAN].sort(urut);

/** Two kelurahan are called Curug, so every choice names its kecamatan. */
export const PILIHAN_KELURAHAN = KECAMATAN_URUT.flatMap((kecamatan) =>
  KELURAHAN.filter((satu) => satu.kecamatanKode === kecamatan.kode)
    .sort(urut)
    .map((satu) => ({
      nilai: satu.kode,
      label: `${satu.nama}, ${kecamatan.nama}`,
      kelompok: `Kecamatan ${kecamatan.nama}`,
    })),
);

export const PILIHAN_KECAMATAN = KECAMATAN_URUT.map(({ kode, nama }) => ({
  nilai: kode,
  label: nama,
}));
