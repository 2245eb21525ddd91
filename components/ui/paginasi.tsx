import type { ReactNode } from 'react';
import { Ikon } from './ikon';
import { TautanPolos } from './tautan';

/** Paper has no links: it says itself that it is a part, and which one. */
function BagianCetak({ awal, akhir }: { awal: boolean; akhir: boolean }) {
  if (awal && akhir) return null;
  const bagian = awal ? 'bagian awal' : akhir ? 'bagian akhir' : 'bagian tengah';
  return <p className="hanya-cetak">Cetakan ini memuat {bagian} daftar, bukan seluruhnya.</p>;
}

/**
 * Previous and next of a keyset-paged list, with how much of it the page holds; absent where there is
 * nothing to say. On paper the words stay and the buttons go.
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
