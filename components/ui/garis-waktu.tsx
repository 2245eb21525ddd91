import type { ReactNode } from 'react';

export interface ButirWaktu {
  waktu: ReactNode;
  judul: ReactNode;
  oleh?: ReactNode;
  isi?: ReactNode;
  /** Unique within the list; the position unless told. */
  id?: string;
}

/** What happened, newest first unless the caller orders otherwise. */
export function GarisWaktu({ butir }: { butir: ButirWaktu[] }) {
  return (
    <ol className="garis-waktu">
      {butir.map((b, i) => (
        <li key={b.id ?? i}>
          <p className="garis-waktu-judul">{b.judul}</p>
          <p className="garis-waktu-kapan">
            {b.waktu}
            {b.oleh ? <> · oleh {b.oleh}</> : null}
          </p>
          {b.isi ? <div className="garis-waktu-isi">{b.isi}</div> : null}
        </li>
      ))}
    </ol>
  );
}
