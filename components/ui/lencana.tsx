import type { ReactNode } from 'react';
import { Ikon, type NamaIkon } from './ikon';
import { type Nada, RangkaLencana } from './rangka-lencana';

/** A state in a word, with any icon; what runs in the browser uses `RangkaLencana`. */
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
    <RangkaLencana nada={nada} ikon={ikon ? <Ikon nama={ikon} ukuran={16} /> : null}>
      {children}
    </RangkaLencana>
  );
}
