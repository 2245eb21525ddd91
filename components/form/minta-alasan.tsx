import type { ReactNode } from 'react';
import { Ikon } from '../ui/ikon';
import { Pemberitahuan } from '../ui/pemberitahuan';
import { Tautan } from '../ui/tautan';
import { AreaTeks } from './area-teks';
import { Formulir, type FormulirProps } from './formulir';
import { KabarTitipan } from './kabar-titipan';
import { TombolKirim } from './tombol-kirim';

/** Asks for the reason, which is kept, before personal data are shown or handed out. */
export function MintaAlasanForm({
  label,
  contoh,
  tombol = 'Tampilkan satu kali',
  ...formulir
}: Pick<FormulirProps, 'id' | 'aksi' | 'tersembunyi' | 'nilaiAwal'> & {
  label: string;
  /** A reason as it may read, a full sentence. */
  contoh?: string;
  tombol?: string;
}) {
  return (
    <Formulir {...formulir}>
      <AreaTeks
        nama="alasan"
        label={label}
        petunjuk={`Dapat dibaca pemilik data dan inspektorat.${contoh ? ` ${contoh}` : ''}`}
        baris={3}
      />
      <TombolKirim ikon={<Ikon nama="mata" />}>{tombol}</TombolKirim>
    </Formulir>
  );
}

/**
 * What is shown once, or the form (the children) that asks for the reason; then the way back.
 *
 * @param lewat what is said where the ticket was used before
 */
export function BukaSekali({
  data: { karcisLewat, titipan, kembali },
  terbuka,
  lewat,
  children,
}: {
  data: {
    karcisLewat: boolean;
    titipan: Record<string, string | string[]>;
    kembali: string | null;
  };
  terbuka: ReactNode;
  lewat: { judul: string; pesan: string };
  children: ReactNode;
}) {
  return (
    <div className="grid max-w-2xl gap-6">
      {terbuka ?? (
        <>
          {karcisLewat ? (
            <Pemberitahuan nada="info" judul={lewat.judul}>
              <p>{lewat.pesan}</p>
            </Pemberitahuan>
          ) : null}
          <KabarTitipan titipan={titipan} />
          {children}
        </>
      )}
      {kembali ? (
        <p>
          <Tautan href={kembali}>Kembali</Tautan>
        </p>
      ) : null}
    </div>
  );
}
