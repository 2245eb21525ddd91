import type { ComponentProps, ReactNode } from 'react';
import { Formulir, type IsianTertolak, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import type { kirimRencanaAction } from '@/lib/pendirian/langkah/actions';
import type { PendirianDto, TindakanDto } from '@/lib/pendirian/rincian/types';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { ISIAN_SEMULA } from '@/lib/platform/form-state';
import { DaftarHalangan } from './halangan';

export type NilaiAwal = Record<string, string | string[]>;

/** Fields of an act as they are read back once it is closed. */
export type Tulisan = readonly IsianTertolak[];

/** One act of a step: what it is called, what it does, and what it asks for. */
export interface IsiLangkah {
  judul: string;
  tombol: string;
  aksi: typeof kirimRencanaAction;
  penjelasan: string;
  isian?: ReactNode;
  /** Those fields, as they are read back. */
  tulisan?: Tulisan;
  /** Answers that are not asked, as there is only one. */
  tersembunyi?: Record<string, string>;
}

const RUJUKAN: readonly string[] = ['id', 'versi', 'pendirianId', ISIAN_SEMULA];

/**
 * What was typed before the session expired, for an act that is closed by now: only when all of it was
 * typed there, as several acts have fields of the same name.
 */
function titipanTertutup(titipan: NilaiAwal, tulisan: Tulisan): NilaiAwal {
  const milik = new Set([...RUJUKAN, ...tulisan.map(({ nama }) => nama)]);
  return Object.keys(titipan).every((nama) => milik.has(nama)) ? titipan : {};
}

/**
 * The form of an act on a founding. It stays when the act is closed, so that one who was too late reads why
 * and keeps what was typed, also without JavaScript.
 */
export function FormulirTindakan({
  id,
  aksi,
  pendirian,
  terbuka,
  nilaiAwal = {},
  titipan,
  tulisan,
  tersembunyi,
  children,
}: {
  id: string;
  aksi: ComponentProps<typeof Formulir>['aksi'];
  pendirian: PendirianDto;
  terbuka: boolean;
  /** What is stored. */
  nilaiAwal?: NilaiAwal;
  /** What was typed before the session expired. */
  titipan: NilaiAwal;
  tulisan: Tulisan;
  tersembunyi?: Record<string, string> | undefined;
  /** The fields, while the act is open. */
  children: ReactNode;
}) {
  return (
    <Formulir
      id={id}
      aksi={aksi}
      nilaiAwal={terbuka ? { ...nilaiAwal, ...titipan } : titipanTertutup(titipan, tulisan)}
      tertutup={terbuka ? null : tulisan}
      tersembunyi={{ ...tersembunyi, id: pendirian.id, versi: String(pendirian.versi) }}
    >
      {terbuka ? children : null}
    </Formulir>
  );
}

/** The form of one act that takes a step, with what still stands in its way. */
export function FormulirLangkah({
  id,
  pendirian,
  tindakan,
  isi,
  nilaiAwal = {},
  titipan,
}: {
  id: string;
  pendirian: PendirianDto;
  /** Undefined while the act is closed. */
  tindakan: TindakanDto | undefined;
  isi: IsiLangkah;
  /** What is stored. */
  nilaiAwal?: NilaiAwal;
  /** What was typed before the session expired. */
  titipan: NilaiAwal;
}) {
  return (
    <FormulirTindakan
      id={id}
      aksi={isi.aksi}
      pendirian={pendirian}
      terbuka={tindakan !== undefined}
      nilaiAwal={nilaiAwal}
      titipan={titipan}
      tulisan={isi.tulisan ?? []}
      tersembunyi={isi.tersembunyi}
    >
      {tindakan ? (
        <Kartu judul={isi.judul}>
          <div className="grid gap-4">
            <p>{isi.penjelasan}</p>
            <DaftarHalangan
              id={id}
              halangan={tindakan.halangan}
              alamat={pendirian.pembaca.memimpin ? alamatPendirian(pendirian.id) : undefined}
            />
            {isi.isian}
            <div>
              <TombolKirim varian={tindakan.halangan.length > 0 ? 'kedua' : 'utama'}>
                {isi.tombol}
              </TombolKirim>
            </div>
          </div>
        </Kartu>
      ) : null}
    </FormulirTindakan>
  );
}
