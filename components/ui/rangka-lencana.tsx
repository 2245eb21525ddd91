import type { ReactNode } from 'react';

export type Nada = 'netral' | 'hijau' | 'kuning' | 'merah' | 'biru';

/** A state in a word, with an icon that was drawn already. It is not a button; its colour never stands alone. */
export function RangkaLencana({
  nada,
  ikon,
  children,
}: {
  nada: Nada;
  /** Of 16 pixels. */
  ikon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={`lencana nada-${nada}`}>
      {ikon}
      <span>{children}</span>
    </span>
  );
}
