import type { ReactNode } from 'react';
import { Formulir, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import type { kirimRencanaAction } from '@/lib/pendirian/langkah/actions';
import type { PendirianDto, TindakanDto } from '@/lib/pendirian/rincian/types';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { DaftarHalangan } from './halangan';

export type NilaiAwal = Record<string, string | string[]>;

/** One act of a step: what it is called, what it does, and what it asks for. */
export interface IsiLangkah {
  judul: string;
  tombol: string;
  aksi: typeof kirimRencanaAction;
  penjelasan: string;
  isian?: ReactNode;
  /** Answers that are not asked, as there is only one. */
  tersembunyi?: Record<string, string>;
}

/** The form of one act, with what still stands in its way; silent for an act that has no form here. */
export function FormulirLangkah({
  pendirian,
  tindakan,
  isi,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  tindakan: TindakanDto;
  isi: IsiLangkah | undefined;
  nilaiAwal: NilaiAwal;
}) {
  if (!isi) return null;
  const id = tindakan.tindakan;
  return (
    <Kartu judul={isi.judul}>
      <Formulir
        id={id}
        aksi={isi.aksi}
        nilaiAwal={nilaiAwal}
        tersembunyi={{ ...isi.tersembunyi, id: pendirian.id, versi: String(pendirian.versi) }}
      >
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
      </Formulir>
    </Kartu>
  );
}
