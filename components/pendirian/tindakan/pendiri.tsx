import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { Rincian } from '@/components/ui';
import { mundurPendiriAction } from '@/lib/pendirian/pendiri/actions';

/** A founder leaves, for as long as that is possible. */
export function MundurForm({ pendirianId }: { pendirianId: string }) {
  return (
    <Rincian judul="Mundur sebagai pendiri">
      <Formulir id="mundur" aksi={mundurPendiriAction} tersembunyi={{ pendirianId }}>
        <p>
          Nama Anda dihapus dari daftar pendiri dan persetujuan Anda ditarik. Bila pendiri menjadi
          kurang, pendirian kembali mengumpulkan pendiri.
        </p>
        <AreaTeks
          nama="alasan"
          label="Alasan mundur"
          petunjuk="Pemrakarsa membacanya."
          opsional
          baris={2}
          maxLength={500}
        />
        <div>
          <TombolKirim varian="bahaya">Mundur sebagai pendiri</TombolKirim>
        </div>
      </Formulir>
    </Rincian>
  );
}
