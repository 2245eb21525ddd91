import { type ReactNode, useId } from 'react';
import { AWAL_DAFTAR } from './awal-daftar';
import { gabung } from './gabung';
import { IkonDasar } from './ikon-dasar';
import { TautanPolos } from './tautan';

export interface KolomTabel {
  kunci: string;
  label: string;
  rata?: 'kiri' | 'kanan';
  /**
   * `utuh` never breaks, such as a date or a number; `kalimat` keeps room for sentences; `panjang` takes the
   * whole width of the card on a phone, under its label.
   */
  isi?: 'utuh' | 'kalimat' | 'panjang';
  /** Sorting is a link; `arah` is set on the column by which the rows are sorted now. */
  urut?: { href: string; arah?: 'naik' | 'turun'; isi?: keyof typeof KATA_URUT };
}

export interface BarisTabel {
  id: string;
  /** Page of the row; the first cell becomes the link to it. */
  href?: string;
  sel: Record<string, ReactNode>;
}

/** What sorting upwards and downwards is called, after what a column holds. */
const KATA_URUT = {
  angka: ['dari kecil ke besar', 'dari besar ke kecil'],
  abjad: ['dari A ke Z', 'dari Z ke A'],
  waktu: ['terlama dahulu', 'terbaru dahulu'],
} as const;

const ARAH_ARIA = { naik: 'ascending', turun: 'descending' } as const;

/** `display: block` on phones takes the native roles away in some browsers; these keep them. */
const PERAN = {
  tabel: { role: 'table' },
  kelompok: { role: 'rowgroup' },
  baris: { role: 'row' },
  kolom: { role: 'columnheader' },
  kepala: { role: 'rowheader' },
  sel: { role: 'cell' },
} as const;

function KepalaKolom({ kolom }: { kolom: KolomTabel }) {
  const { urut } = kolom;
  if (!urut) return kolom.label;
  const ikon = urut.arah ?? 'urut';
  return (
    <TautanPolos href={urut.href} scroll={false} className="tabel-urut">
      {kolom.label}
      <IkonDasar nama={ikon} ukuran={16} />
      <span className="hanya-pembaca">
        , urutkan {KATA_URUT[urut.isi ?? 'angka'][urut.arah === 'naik' ? 1 : 0]}
      </span>
    </TautanPolos>
  );
}

/**
 * A real table from 640 px on, a list of cards below that unless it is `angka`; the same markup.
 * The first column names the row.
 */
export function Tabel({
  keterangan,
  sembunyikanKeterangan,
  kolom,
  baris,
  kosong,
  angka,
  awal,
}: {
  keterangan: ReactNode;
  /** The caption is only for screen readers, when a heading above says the same. */
  sembunyikanKeterangan?: boolean;
  kolom: KolomTabel[];
  baris: BarisTabel[];
  kosong?: ReactNode;
  /** Many rows of figures: stays a table on a phone too and scrolls sideways under its first column. */
  angka?: boolean;
  /** The list of a page with `Paginasi`, of which the links lead here. */
  awal?: boolean;
}) {
  const idKeterangan = useId();
  if (baris.length === 0 && kosong !== undefined) return <>{kosong}</>;
  // A wide table scrolls sideways. One without links has nothing inside that the keyboard could bring
  // into sight, so the frame itself takes the focus.
  const tanpaTautan = !baris.some((b) => b.href) && !kolom.some((k) => k.urut);
  const bingkai = {
    ...(awal ? AWAL_DAFTAR : {}),
    ...(tanpaTautan ? { tabIndex: 0 } : {}),
    ...(awal || tanpaTautan ? { role: 'region', 'aria-labelledby': idKeterangan } : {}),
  };
  return (
    <div className="tabel-bungkus" {...bingkai}>
      <table className={gabung('tabel', angka ? 'tabel-angka' : 'tabel-kartu')} {...PERAN.tabel}>
        <caption id={idKeterangan} className={sembunyikanKeterangan ? 'hanya-pembaca' : undefined}>
          {keterangan}
        </caption>
        <thead {...PERAN.kelompok}>
          <tr {...PERAN.baris}>
            {kolom.map((k) => (
              <th
                key={k.kunci}
                {...PERAN.kolom}
                scope="col"
                className={gabung(k.rata === 'kanan' && 'rata-kanan', k.urut && 'dapat-diurut')}
                aria-sort={k.urut ? (k.urut.arah ? ARAH_ARIA[k.urut.arah] : 'none') : undefined}
              >
                <KepalaKolom kolom={k} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...PERAN.kelompok}>
          {baris.map((b) => (
            <tr key={b.id} {...PERAN.baris} className={b.href ? 'tabel-bertaut' : undefined}>
              {kolom.map((k, i) =>
                i === 0 ? (
                  <th key={k.kunci} {...PERAN.kepala} scope="row">
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
                    {...PERAN.sel}
                    data-label={k.label}
                    className={gabung(k.rata === 'kanan' && 'rata-kanan', k.isi && `sel-${k.isi}`)}
                  >
                    <div className="tabel-isi">
                      {b.sel[k.kunci] ?? <span className="teks-lembut">–</span>}
                    </div>
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
