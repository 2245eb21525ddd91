import { RincianIsian, TombolKirim } from '@/components/form';

/** Inside a form that removes a file: one press opens the question, a second one answers it. */
export function TanyaHapus({ nama, akibat }: { nama: string; akibat: string }) {
  const lengkap = <span className="hanya-pembaca"> {nama}</span>;
  return (
    <RincianIsian judul={<>Hapus{lengkap}</>} nama={[]}>
      <div className="formulir">
        <p>{akibat}</p>
        <TombolKirim varian="bahaya">Ya, hapus{lengkap}</TombolKirim>
      </div>
    </RincianIsian>
  );
}
