import { Formulir, TombolKirim } from '@/components/form';
import { hapusDrafAction } from '@/lib/pendirian/mulai/actions';

/** Throws one unfinished beginning away. */
export function HapusDrafMulai({ draf, judul }: { draf: string; judul: string }) {
  return (
    <Formulir aksi={hapusDrafAction} tersembunyi={{ draf }} id={`hapus-${draf}`}>
      <TombolKirim varian="teks">
        Hapus draf<span className="hanya-pembaca"> {judul}</span>
      </TombolKirim>
    </Formulir>
  );
}
