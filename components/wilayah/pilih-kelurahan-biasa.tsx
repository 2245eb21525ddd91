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

/** Choice of a kelurahan in a GET form; with `hanya` only of these codes. */
export function PilihKelurahanBiasa({
  hanya = null,
  ...sisa
}: PilihBiasaProps & { hanya?: readonly string[] | null }) {
  const pilihan = PILIHAN_KELURAHAN.filter(({ nilai }) => hanya?.includes(nilai) ?? true);
  return <PilihanBiasa pilihan={pilihan} {...sisa} />;
}

/** Choice of a kecamatan in a GET form. */
export function PilihKecamatanBiasa(sisa: PilihBiasaProps) {
  return <PilihanBiasa pilihan={PILIHAN_KECAMATAN} {...sisa} />;
}
