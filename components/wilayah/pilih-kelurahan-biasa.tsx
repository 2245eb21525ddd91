import type { ReactNode } from 'react';
import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { PILIHAN_KECAMATAN, PILIHAN_KELURAHAN } from './pilihan-wilayah';

interface PilihBiasaProps {
  nama: string;
  label: string;
  petunjuk?: ReactNode;
  kosong: string;
  /** The code chosen now. */
  nilai?: string;
  className?: string;
}

/** Choice of a kelurahan in a GET form. */
export function PilihKelurahanBiasa(sisa: PilihBiasaProps) {
  return <PilihanBiasa pilihan={PILIHAN_KELURAHAN} {...sisa} />;
}

/** Choice of a kecamatan in a GET form. */
export function PilihKecamatanBiasa(sisa: PilihBiasaProps) {
  return <PilihanBiasa pilihan={PILIHAN_KECAMATAN} {...sisa} />;
}
