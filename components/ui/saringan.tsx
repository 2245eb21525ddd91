import type { ReactNode } from 'react';
import { Ikon } from './ikon';
import { PintasanCari } from './pintasan-cari';
import { TautanPolos } from './tautan';

export interface Keping {
  /** What is filtered, such as "Kecamatan: Beji". */
  label: string;
  /** The list without this one filter. */
  hapusHref: string;
}

/** The filters now in force, each removable by its own link. */
export function KepingSaringan({
  keping,
  hapusSemuaHref,
}: {
  keping: Keping[];
  hapusSemuaHref?: string;
}) {
  if (keping.length === 0) return null;
  return (
    <div className="keping-saringan">
      <h2 className="hanya-pembaca">Saringan yang dipakai</h2>
      <ul>
        {keping.map((k) => (
          <li key={k.label}>
            <TautanPolos className="keping" href={k.hapusHref}>
              <span className="hanya-pembaca">Hapus saringan </span>
              <span>{k.label}</span>
              <Ikon nama="silang" ukuran={16} />
            </TautanPolos>
          </li>
        ))}
        {hapusSemuaHref ? (
          <li>
            <TautanPolos className="tautan" href={hapusSemuaHref}>
              Hapus semua saringan
            </TautanPolos>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/**
 * Shell of a filter form: a search box, further fields (children) in a panel that opens,
 * and the chips of what is filtered. It is a plain GET form, so the address holds the filter.
 */
export function Saringan({
  action,
  cari,
  children,
  keping = [],
  hapusSemuaHref,
  tersembunyi = {},
  terbuka,
}: {
  /** Address of the list. */
  action: string;
  cari?: { nama: string; label: string; nilai?: string; petunjuk?: string };
  /** Filter fields from components/form. */
  children?: ReactNode;
  keping?: Keping[];
  hapusSemuaHref?: string;
  /** Parameters to keep, such as the sort order. */
  tersembunyi?: Record<string, string>;
  terbuka?: boolean;
}) {
  const idCari = cari ? `cari-${cari.nama}` : undefined;
  return (
    <search className="saringan">
      <form method="get" action={action}>
        {Object.entries(tersembunyi).map(([nama, nilai]) => (
          <input key={nama} type="hidden" name={nama} value={nilai} />
        ))}
        {cari && idCari ? (
          <div className="saringan-cari">
            <label htmlFor={idCari}>{cari.label}</label>
            {cari.petunjuk ? (
              <p className="petunjuk" id={`${idCari}-petunjuk`}>
                {cari.petunjuk}
              </p>
            ) : null}
            <div className="saringan-cari-baris">
              <input
                // The default follows the address when the visitor goes back or removes a filter.
                key={cari.nilai ?? ''}
                id={idCari}
                className="kendali"
                type="search"
                name={cari.nama}
                defaultValue={cari.nilai}
                maxLength={120}
                autoComplete="off"
                spellCheck={false}
                aria-describedby={cari.petunjuk ? `${idCari}-petunjuk` : undefined}
                aria-keyshortcuts="/"
              />
              <button type="submit" className="tombol tombol-kedua">
                <Ikon nama="cari" />
                <span>Cari</span>
              </button>
            </div>
            <PintasanCari sasaran={idCari} />
          </div>
        ) : null}
        {children ? (
          // Shut also while it filters: the chips tell what is filtered, and the rows come first.
          <details className="saringan-panel" open={terbuka || undefined}>
            <summary>
              <Ikon nama="saring" />
              <span>Saringan{keping.length > 0 ? ` (${keping.length} dipakai)` : ''}</span>
            </summary>
            <div className="saringan-isian">{children}</div>
            <button type="submit" className="tombol tombol-kedua">
              <span>Terapkan saringan</span>
            </button>
          </details>
        ) : null}
      </form>
      <KepingSaringan keping={keping} hapusSemuaHref={hapusSemuaHref} />
    </search>
  );
}
