import { Formulir, type FormulirProps } from './formulir';
import { TanyaHapus } from './tanya-hapus';

/** Throws one unfinished draft of a list away, asked for once more. */
export function HapusDraf({
  aksi,
  draf,
  judul,
}: Pick<FormulirProps, 'aksi'> & { draf: string; judul: string }) {
  return (
    <Formulir aksi={aksi} tersembunyi={{ draf }} id={`hapus-${draf}`}>
      <TanyaHapus
        kata="Hapus draf"
        nama={judul}
        akibat="Semua yang sudah diisi di draf ini dihapus."
      />
    </Formulir>
  );
}
