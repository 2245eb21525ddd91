import type { ReactNode } from 'react';
import { IkonDasar, type NamaIkonDasar } from './ikon-dasar';

export type NadaPemberitahuan = 'info' | 'sukses' | 'peringatan' | 'galat';

const RUPA: Record<NadaPemberitahuan, { warna: string; ikon: NamaIkonDasar; kata: string }> = {
  info: { warna: 'nada-biru', ikon: 'info', kata: 'Keterangan' },
  sukses: { warna: 'nada-hijau', ikon: 'centang', kata: 'Berhasil' },
  peringatan: { warna: 'nada-kuning', ikon: 'seru', kata: 'Perhatian' },
  galat: { warna: 'nada-merah', ikon: 'seru', kata: 'Galat' },
};

/** A message about the page or about what has just happened. */
export function Pemberitahuan({
  nada,
  judul,
  children,
  id,
}: {
  nada: NadaPemberitahuan;
  judul?: ReactNode;
  children?: ReactNode;
  /** One is led here, and the focus with it. */
  id?: string;
}) {
  const rupa = RUPA[nada];
  const peran = nada === 'galat' ? 'alert' : nada === 'sukses' ? 'status' : undefined;
  return (
    <div
      className={`pemberitahuan ${rupa.warna}`}
      role={peran ?? (id ? 'group' : undefined)}
      {...(id ? { id, tabIndex: -1, 'aria-labelledby': `${id}-isi` } : {})}
    >
      <span className="pemberitahuan-ikon">
        <IkonDasar nama={rupa.ikon} />
      </span>
      <div className="pemberitahuan-isi" id={id && `${id}-isi`}>
        <span className="hanya-pembaca">{rupa.kata}: </span>
        {judul ? <p className="pemberitahuan-judul">{judul}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
