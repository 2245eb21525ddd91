import type { ReactNode } from 'react';
import { gabung } from './gabung';
import { Ikon } from './ikon';
import { TautanPolos } from './tautan';

export interface KolomTabel {
  kunci: string;
  label: string;
  rata?: 'kiri' | 'kanan';
  /** Sorting is a link; `arah` is set on the column by which the rows are sorted now. */
  urut?: { href: string; arah?: 'naik' | 'turun' };
}

export interface BarisTabel {
  id: string;
  /** Page of the row; the first cell becomes the link to it. */
  href?: string;
  sel: Record<string, ReactNode>;
}

const ARAH_ARIA = { naik: 'ascending', turun: 'descending' } as const;

function KepalaKolom({ kolom }: { kolom: KolomTabel }) {
  const { urut } = kolom;
  if (!urut) return kolom.label;
  const ikon = urut.arah ?? 'urut';
  return (
    <TautanPolos href={urut.href} scroll={false} className="tabel-urut">
      {kolom.label}
      <Ikon nama={ikon} ukuran={16} />
      <span className="hanya-pembaca">
        {urut.arah === 'naik' ? ', urutkan dari besar ke kecil' : ', urutkan dari kecil ke besar'}
      </span>
    </TautanPolos>
  );
}

/**
 * A real table from 640 px on, a list of cards below that; the same markup, so the
 * explicit roles keep it a table for screen readers when CSS makes blocks of it.
 * The first column names the row.
 */
export function Tabel({
  keterangan,
  sembunyikanKeterangan,
  kolom,
  baris,
  kosong,
}: {
  keterangan: ReactNode;
  /** The caption is only for screen readers, when a heading above says the same. */
  sembunyikanKeterangan?: boolean;
  kolom: KolomTabel[];
  baris: BarisTabel[];
  kosong?: ReactNode;
}) {
  if (baris.length === 0 && kosong !== undefined) return <>{kosong}</>;
  return (
    <div className="tabel-bungkus">
      {/* biome-ignore lint/a11y/noRedundantRoles: display:block on phones removes the native table role. */}
      <table className="tabel" role="table">
        <caption className={sembunyikanKeterangan ? 'hanya-pembaca' : undefined}>
          {keterangan}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolom.map((k) => (
              <th
                key={k.kunci}
                role="columnheader"
                scope="col"
                className={gabung(k.rata === 'kanan' && 'rata-kanan', k.urut && 'dapat-diurut')}
                aria-sort={k.urut ? (k.urut.arah ? ARAH_ARIA[k.urut.arah] : 'none') : undefined}
              >
                <KepalaKolom kolom={k} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {baris.map((b) => (
            <tr key={b.id} role="row" className={b.href ? 'tabel-bertaut' : undefined}>
              {kolom.map((k, i) =>
                i === 0 ? (
                  <th key={k.kunci} role="rowheader" scope="row">
                    {b.href ? (
                      <TautanPolos className="tautan tabel-tautan" href={b.href}>
                        {b.sel[k.kunci]}
                      </TautanPolos>
                    ) : (
                      b.sel[k.kunci]
                    )}
                  </th>
                ) : (
                  <td
                    key={k.kunci}
                    role="cell"
                    data-label={k.label}
                    className={k.rata === 'kanan' ? 'rata-kanan' : undefined}
                  >
                    {b.sel[k.kunci] ?? <span className="teks-lembut">–</span>}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
