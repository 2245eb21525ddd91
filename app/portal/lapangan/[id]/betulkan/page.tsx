import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { BetulkanForm } from '@/components/lapangan/betulkan-form';
import { KepalaHalaman } from '@/components/ui';
import { loadBetulkan } from '@/lib/lapangan/loaders';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

export const metadata: Metadata = { title: 'Betulkan pendataan' };

/** What one wrote down oneself, to be mended. */
export default async function BetulkanPage({
  params,
}: PageProps<'/portal/lapangan/[id]/betulkan'>) {
  const data = await loadBetulkan((await params).id);
  const { usahaId, namaUsaha } = data.tulisan;
  return (
    <>
      <KepalaHalaman
        judul="Betulkan pendataan"
        keterangan={namaUsaha}
        remah={[
          { label: 'Pendataan lapangan', href: JALUR_LAPANGAN },
          { label: namaUsaha, href: `${JALUR_LAPANGAN}/${usahaId}` },
          { label: 'Betulkan' },
        ]}
      />
      <div className="grid max-w-2xl gap-6">
        <KabarTitipan titipan={data.titipan} />
        <BetulkanForm {...data} />
      </div>
    </>
  );
}
