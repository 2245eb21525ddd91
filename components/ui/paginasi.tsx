import type { ReactNode } from 'react';
import { AWAL_DAFTAR } from './awal-daftar';
import { Ikon } from './ikon';

/** A page with an anchor of its own keeps that. */
const keAwal = (href: string) => (href.includes('#') ? href : `${href}#${AWAL_DAFTAR.id}`);

/**
 * Previous and next of a keyset-paged list; absent where there is nothing to go to. Plain links: a page that is
 * loaded anew is announced by its title, and the browser itself puts the focus where the list begins, which the
 * router would leave on the link far below it.
 */
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
          <a className="tombol tombol-kedua" href={keAwal(sebelumnyaHref)} rel="prev">
            <Ikon nama="kiri" />
            <span>Sebelumnya</span>
          </a>
        ) : null}
        {berikutnyaHref ? (
          <a className="tombol tombol-kedua" href={keAwal(berikutnyaHref)} rel="next">
            <span>Berikutnya</span>
            <Ikon nama="kanan" />
          </a>
        ) : null}
      </div>
    </nav>
  );
}
