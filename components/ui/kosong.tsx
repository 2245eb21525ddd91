import type { ReactNode } from 'react';
import { LambangGaris } from './lambang';

/** Nothing here yet: why, and what one can do. */
export function Kosong({
  judul,
  children,
  aksi,
  level = 2,
}: {
  judul: ReactNode;
  children?: ReactNode;
  aksi?: ReactNode;
  level?: 2 | 3;
}) {
  const Kepala = `h${level}` as const;
  return (
    <div className="kosong">
      <LambangGaris className="kosong-gambar" />
      <Kepala className="judul-3">{judul}</Kepala>
      {children ? <div className="kosong-isi">{children}</div> : null}
      {aksi ? <div className="kosong-aksi">{aksi}</div> : null}
    </div>
  );
}
