import { Formulir, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui/ikon';
import { simpanLangkahAction } from '@/lib/umkm/actions';
import type { Bagian } from '@/lib/umkm/bagian/schema';
import { IsianBagian } from './isian-bagian';
import { PernahDidata } from './penghubung/pernah-didata';

/** One step of the registration: on with it, or keep it for later. */
export function LangkahForm({
  bagian,
  versi,
  jenis,
  nilai,
}: {
  bagian: Bagian;
  /** Of this step, as it is shown. */
  versi: string;
  jenis: { nilai: string; label: string }[];
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Formulir aksi={simpanLangkahAction} nilaiAwal={nilai} tersembunyi={{ bagian, versi }}>
      {bagian === 'pemilik' ? <PernahDidata /> : null}
      <IsianBagian bagian={bagian} jenis={jenis} />
      <div className="flex flex-wrap gap-3">
        <TombolKirim nama="cara" nilai="lanjut" ikon={<Ikon nama="kanan" />}>
          Simpan dan lanjut
        </TombolKirim>
        <TombolKirim nama="cara" nilai="nanti" varian="kedua">
          Simpan, lanjutkan nanti
        </TombolKirim>
      </div>
    </Formulir>
  );
}
