import type { ReactNode } from 'react';
import { Isian } from '@/components/form';
import { TombolLokasi } from './tombol-lokasi';

/** Where the business is on the map: the phone's own place, or typed. */
export function IsianTitik({
  petunjuk = (_isian, teks) => teks,
}: {
  petunjuk?: (isian: string, teks?: ReactNode) => ReactNode;
}) {
  return (
    <>
      <TombolLokasi />
      {petunjuk('akurasiMeter')}
      <Isian
        nama="lintang"
        label="Lintang"
        petunjuk={petunjuk('lintang', 'Misalnya -6.402500.')}
        autoComplete="off"
        lebar="sedang"
        opsional
      />
      <Isian
        nama="bujur"
        label="Bujur"
        petunjuk={petunjuk('bujur', 'Misalnya 106.794200.')}
        autoComplete="off"
        lebar="sedang"
        opsional
      />
    </>
  );
}
