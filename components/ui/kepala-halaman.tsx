import type { ReactNode } from 'react';
import { type ButirRemah, Remah } from './remah';

/** Top of a page: where one is, what it is, and the one main act. */
export function KepalaHalaman({
  judul,
  keterangan,
  remah,
  lencana,
  aksi,
}: {
  judul: ReactNode;
  keterangan?: ReactNode;
  remah?: ButirRemah[];
  /** State tags beside the title. */
  lencana?: ReactNode;
  aksi?: ReactNode;
}) {
  return (
    <div className="kepala-halaman">
      {remah && remah.length > 0 ? <Remah remah={remah} /> : null}
      <div className="kepala-halaman-baris">
        <div className="kepala-halaman-teks">
          <h1 className="judul-1">{judul}</h1>
          {lencana ? <div className="kepala-halaman-lencana">{lencana}</div> : null}
          {keterangan ? <div className="judul-anak">{keterangan}</div> : null}
        </div>
        {aksi ? <div className="kepala-halaman-aksi">{aksi}</div> : null}
      </div>
    </div>
  );
}
