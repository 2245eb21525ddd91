import { gabung } from '@/components/ui/gabung';
import { labelNomor, SEKTOR_SIMPAN_PINJAM, SEKTOR_USAHA } from '@/lib/koperasi/acuan';

/** In the place of a question that has one answer. */
export function SektorSimpanPinjam({ className }: { className?: string }) {
  return (
    <p className={gabung('petunjuk', className)}>
      Sektor usaha koperasi simpan pinjam: {labelNomor(SEKTOR_USAHA, SEKTOR_SIMPAN_PINJAM)}.
    </p>
  );
}
