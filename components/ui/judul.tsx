import type { ReactNode } from 'react';
import { gabung } from './gabung';

/**
 * A heading in one of the four heading sizes. `level` sets rank and size,
 * `anak` is a line of explanation below it.
 */
export function Judul({
  level = 2,
  anak,
  id,
  className,
  children,
}: {
  level?: 1 | 2 | 3 | 4;
  anak?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const Unsur = `h${level}` as const;
  return (
    <div className={gabung('judul', className)}>
      <Unsur id={id} className={`judul-${level}`}>
        {children}
      </Unsur>
      {anak ? <p className="judul-anak">{anak}</p> : null}
    </div>
  );
}
