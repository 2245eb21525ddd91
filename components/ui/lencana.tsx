import type { ReactNode } from 'react';
import { Ikon, type NamaIkon } from './ikon';

export type Nada = 'netral' | 'hijau' | 'kuning' | 'merah' | 'biru';

/** A state in a word. It is not a button, and its colour never stands alone. */
export function Lencana({
  nada,
  ikon,
  children,
}: {
  nada: Nada;
  ikon?: NamaIkon;
  children: ReactNode;
}) {
  return (
    <span className={`lencana nada-${nada}`}>
      {ikon ? <Ikon nama={ikon} ukuran={16} /> : null}
      <span>{children}</span>
    </span>
  );
}
