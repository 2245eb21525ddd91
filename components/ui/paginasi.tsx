import type { ReactNode } from 'react';
import { AWAL_DAFTAR } from './awal-daftar';
import { Ikon } from './ikon';

/** Paper has no links: it says itself that it is a part, and which one. */
function BagianCetak({ awal, akhir }: { awal: boolean; akhir: boolean }) {
  if (awal && akhir) return null;
  const bagian = awal ? 'bagian awal' : akhir ? 'bagian akhir' : 'bagian tengah';
  return <p className="hanya-cetak">Cetakan ini memuat {bagian} daftar, bukan seluruhnya.</p>;
}

/** A page with an anchor of its own keeps that. */
const keAwal = (href: string) => (href.includes('#') ? href : `${href}#${AWAL_DAFTAR.id}`);

/**
 * Previous and next of a keyset-paged list, with how much of it the page holds; absent where there is
 * nothing to say. On paper the words stay and the buttons go. Plain links: a page that is loaded anew is
 * announced by its title, and the browser itself puts the focus where the list begins, which the router would
 * leave on the link far below it.
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
      <BagianCetak awal={!sebelumnyaHref} akhir={!berikutnyaHref} />
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
