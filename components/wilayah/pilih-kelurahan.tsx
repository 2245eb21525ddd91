import type { ReactNode } from 'react';
import { Pilihan } from '@/components/form';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';

const urut = (a: { nama: string }, b: { nama: string }) => a.nama.localeCompare(b.nama, 'id');

/** Two kelurahan are called Curug, so every choice names its kecamatan. */
const PILIHAN_KELURAHAN = [...KECAMATAN].sort(urut).flatMap((kecamatan) =>
  KELURAHAN.filter((satu) => satu.kecamatanKode === kecamatan.kode)
    .sort(urut)
    .map((satu) => ({
      nilai: satu.kode,
      label: `${satu.nama}, ${kecamatan.nama}`,
      kelompok: `Kecamatan ${kecamatan.nama}`,
    })),
);

/** Choice of a kelurahan of Kota Depok; sends its Kemendagri code. */
export function PilihKelurahan({
  nama = 'kelurahanKode',
  label = 'Kelurahan',
  kosong = 'Pilih kelurahan',
  ...sisa
}: {
  nama?: string;
  label?: string;
  petunjuk?: ReactNode;
  opsional?: boolean;
  kosong?: string;
  nilaiAwal?: string;
  className?: string;
}) {
  return (
    <Pilihan nama={nama} label={label} kosong={kosong} pilihan={PILIHAN_KELURAHAN} {...sisa} />
  );
}

const PILIHAN_KECAMATAN = [...KECAMATAN]
  .sort(urut)
  .map(({ kode, nama }) => ({ nilai: kode, label: nama }));

/** Choice of a kecamatan; sends its code. */
export function PilihKecamatan({
  nama = 'kecamatanKode',
  label = 'Kecamatan',
  kosong = 'Semua kecamatan',
  ...sisa
}: {
  nama?: string;
  label?: string;
  kosong?: string;
  nilaiAwal?: string;
}) {
  return (
    <Pilihan nama={nama} label={label} kosong={kosong} pilihan={PILIHAN_KECAMATAN} {...sisa} />
  );
}
