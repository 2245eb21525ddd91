import type { ReactNode } from 'react';

/** A section of a long form: fieldset with its legend and, if need be, a line of explanation. */
export function Kelompok({
  judul,
  petunjuk,
  kolom = 1,
  children,
}: {
  judul: ReactNode;
  petunjuk?: ReactNode;
  /** Two columns from 640 px on, for short fields that belong together. */
  kolom?: 1 | 2;
  children: ReactNode;
}) {
  return (
    <fieldset className="kelompok">
      <legend className="judul-3">{judul}</legend>
      {petunjuk ? <div className="petunjuk">{petunjuk}</div> : null}
      <div className={kolom === 2 ? 'kelompok-isi kelompok-dua' : 'kelompok-isi'}>{children}</div>
    </fieldset>
  );
}
