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
}: {
  nada: NadaPemberitahuan;
  judul?: ReactNode;
  children?: ReactNode;
}) {
  const rupa = RUPA[nada];
  const peran = nada === 'galat' ? 'alert' : nada === 'sukses' ? 'status' : undefined;
  return (
    <div className={`pemberitahuan ${rupa.warna}`} role={peran}>
      <span className="pemberitahuan-ikon">
        <IkonDasar nama={rupa.ikon} />
      </span>
      <div className="pemberitahuan-isi">
        <span className="hanya-pembaca">{rupa.kata}: </span>
        {judul ? <p className="pemberitahuan-judul">{judul}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
