import type { ReactNode } from 'react';
import { Pilihan } from '@/components/form';
import { PILIHAN_KECAMATAN, PILIHAN_KELURAHAN } from './pilihan-wilayah';

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
