import { Formulir, TombolKirim } from '@/components/form';
import { hapusDrafAction } from '@/lib/koperasi/pendaftaran/actions';

/** Throws one unfinished registration away. */
export function HapusDraf({ draf, judul }: { draf: string; judul: string }) {
  return (
    <Formulir aksi={hapusDrafAction} tersembunyi={{ draf }} id={`hapus-${draf}`}>
      <TombolKirim varian="teks">
        Hapus draf<span className="hanya-pembaca"> {judul}</span>
      </TombolKirim>
    </Formulir>
  );
}
