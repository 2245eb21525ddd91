'use client';

import type { ReactNode } from 'react';
import { Rincian } from '../ui/rincian';
import { useAdaGalat, useTerisi } from './konteks';

/** Fields that open on request, and by themselves when one of them holds something or has a message. */
export function RincianIsian({
  judul,
  nama,
  children,
}: {
  judul: ReactNode;
  /** Names of the fields inside. */
  nama: readonly string[];
  children: ReactNode;
}) {
  const terisi = Object.keys(useTerisi(nama)).length > 0;
  const bergalat = useAdaGalat(nama);
  return (
    <Rincian judul={judul} terbuka={terisi || bergalat}>
      {children}
    </Rincian>
  );
}
