'use client';

import type { ReactNode } from 'react';
import { Rincian } from '../ui/rincian';
import { useAdaGalat, useTerisi } from './konteks';

/** Fields that open on request, and by themselves when one of them holds something or has a message. */
export function RincianIsian({
  judul,
  nama,
  terbuka = false,
  bilaTerisi = true,
  children,
}: {
  judul: ReactNode;
  /** Names of the fields inside. */
  nama: readonly string[];
  /** Open from the start for another reason, such as a note of an officer. */
  terbuka?: boolean;
  /** False where the fields start with something that is only a suggestion. */
  bilaTerisi?: boolean;
  children: ReactNode;
}) {
  const terisi = Object.keys(useTerisi(nama)).length > 0 && bilaTerisi;
  const bergalat = useAdaGalat(nama);
  return (
    <Rincian judul={judul} terbuka={terbuka || terisi || bergalat}>
      {children}
    </Rincian>
  );
}
