import type { ReactNode } from 'react';
import { IkonDasar } from './ikon-dasar';

/** Text that opens on request. */
export function Rincian({
  judul,
  terbuka,
  children,
}: {
  judul: ReactNode;
  terbuka?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="rincian" open={terbuka}>
      <summary>
        <IkonDasar nama="kanan" ukuran={16} className="rincian-panah" />
        <span>{judul}</span>
      </summary>
      <div className="rincian-isi">{children}</div>
    </details>
  );
}
