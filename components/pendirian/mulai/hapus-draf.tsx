import { Formulir } from '@/components/form';
import { TanyaHapus } from '@/components/form/tanya-hapus';
import { hapusDrafAction } from '@/lib/pendirian/mulai/actions';

/** Throws one unfinished beginning away. */
export function HapusDrafMulai({ draf, judul }: { draf: string; judul: string }) {
  return (
    <Formulir aksi={hapusDrafAction} tersembunyi={{ draf }} id={`hapus-${draf}`}>
      <TanyaHapus
        kata="Hapus draf"
        nama={judul}
        akibat="Semua yang sudah diisi di draf ini dihapus."
      />
    </Formulir>
  );
}
