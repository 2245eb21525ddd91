import type { ReactNode } from 'react';
import { gabung } from './gabung';

/** A surface that holds one topic. With `judul` it becomes a section with a heading. */
export function Kartu({
  judul,
  level = 2,
  aksi,
  rapat,
  className,
  children,
}: {
  judul?: ReactNode;
  level?: 2 | 3;
  aksi?: ReactNode;
  /** Content reaches the edges, for tables and lists. */
  rapat?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const Unsur = judul ? 'section' : 'div';
  const Kepala = `h${level}` as const;
  return (
    <Unsur className={gabung('kartu', rapat && 'kartu-rapat', className)}>
      {judul || aksi ? (
        <div className="kartu-kepala">
          {judul ? <Kepala className="judul-3">{judul}</Kepala> : null}
          {aksi ? <div className="kartu-aksi">{aksi}</div> : null}
        </div>
      ) : null}
      {children}
    </Unsur>
  );
}
