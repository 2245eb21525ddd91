import { Formulir, TombolKirim } from '@/components/form';
import { betulkanPendataanAction } from '@/lib/lapangan/actions';
import type { loadBetulkan } from '@/lib/lapangan/loaders';
import { namaTempat } from '@/lib/wilayah/rules';
import { IsianPendataan } from './isian-pendataan';

/** The form of the street again, with what is stored; the kelurahan stays. */
export function BetulkanForm({
  tulisan,
  titipan,
  jenis,
}: Awaited<ReturnType<typeof loadBetulkan>>) {
  const { usahaId, versi, kelurahanKode, denganOrang, tersamar, nilai } = tulisan;
  return (
    <Formulir
      aksi={betulkanPendataanAction}
      nilaiAwal={{ ...nilai, ...titipan }}
      tersembunyi={{ usahaId, versi }}
    >
      <IsianPendataan
        jenis={jenis}
        kelurahan={[{ nilai: kelurahanKode, label: namaTempat(kelurahanKode) }]}
        betulkan={{ denganOrang, tersamar }}
      />
      <TombolKirim penuh>Simpan perubahan</TombolKirim>
    </Formulir>
  );
}
