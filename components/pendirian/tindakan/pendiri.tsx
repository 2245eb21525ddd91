import { AreaTeks, Formulir, RincianIsian, TombolKirim } from '@/components/form';
import { mundurPendiriAction } from '@/lib/pendirian/pendiri/actions';

/** A founder leaves, for as long as that is possible; afterwards one who was too late reads why. */
export function MundurForm({
  pendirianId,
  boleh,
  memimpin,
}: {
  pendirianId: string;
  boleh: boolean;
  /** The reader is the one who leads. */
  memimpin?: boolean;
}) {
  return (
    <Formulir
      id="mundur"
      aksi={mundurPendiriAction}
      tersembunyi={{ pendirianId }}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan mundur' }]}
    >
      {boleh ? (
        <RincianIsian judul="Mundur sebagai pendiri" nama={['alasan']}>
          <div className="grid gap-4">
            <p>
              Nama Anda dihapus dari daftar pendiri dan persetujuan Anda ditarik. Bila pendiri
              menjadi kurang, pendirian kembali mengumpulkan pendiri.
              {memimpin
                ? ' Anda pemrakarsanya: pimpinan berpindah kepada pendiri berikutnya, dan Anda tidak lagi melihat pendirian ini. Bila tidak ada pendiri lain, Anda tetap memimpin.'
                : ''}
            </p>
            <AreaTeks
              nama="alasan"
              label="Alasan mundur"
              petunjuk={`${memimpin ? 'Pendiri yang melanjutkan' : 'Pemrakarsa'} membacanya.`}
              opsional
              baris={2}
            />
            <div>
              <TombolKirim varian="bahaya">Mundur sebagai pendiri</TombolKirim>
            </div>
          </div>
        </RincianIsian>
      ) : null}
    </Formulir>
  );
}
