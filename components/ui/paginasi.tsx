import type { ReactNode } from 'react';
import { Ikon } from './ikon';
import { TautanPolos } from './tautan';

/** Previous and next of a keyset-paged list; absent where there is nothing to go to. */
export function Paginasi({
  sebelumnyaHref,
  berikutnyaHref,
  ringkasan,
}: {
  sebelumnyaHref?: string | null;
  berikutnyaHref?: string | null;
  /** Such as "25 dari 165 koperasi". */
  ringkasan?: ReactNode;
}) {
  if (!sebelumnyaHref && !berikutnyaHref && !ringkasan) return null;
  return (
    <nav aria-label="Halaman daftar" className="paginasi">
      {ringkasan ? <p className="teks-lembut">{ringkasan}</p> : null}
      <div className="paginasi-tombol">
        {sebelumnyaHref ? (
          <TautanPolos className="tombol tombol-kedua" href={sebelumnyaHref} rel="prev">
            <Ikon nama="kiri" />
            <span>Sebelumnya</span>
          </TautanPolos>
        ) : null}
        {berikutnyaHref ? (
          <TautanPolos className="tombol tombol-kedua" href={berikutnyaHref} rel="next">
            <span>Berikutnya</span>
            <Ikon nama="kanan" />
          </TautanPolos>
        ) : null}
      </div>
    </nav>
  );
}
