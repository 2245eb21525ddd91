import { RincianIsian } from './rincian-isian';
import { TombolKirim } from './tombol-kirim';

/**
 * Inside a form that deletes: one press opens the question, a second one answers it.
 *
 * @param nama what is deleted, read after the word "Hapus" by who does not see the row it stands in
 * @param akibat what it means
 * @param kata the word on the button, where "Hapus" alone does not say it
 */
export function TanyaHapus({
  nama,
  akibat,
  kata = 'Hapus',
}: {
  nama: string;
  akibat: string;
  kata?: string;
}) {
  const lengkap = <span className="hanya-pembaca"> {nama}</span>;
  return (
    <RincianIsian
      judul={
        <>
          {kata}
          {lengkap}
        </>
      }
      nama={[]}
    >
      <div className="formulir">
        <p>{akibat}</p>
        <TombolKirim varian="bahaya">
          Ya, {kata.toLowerCase()}
          {lengkap}
        </TombolKirim>
      </div>
    </RincianIsian>
  );
}
