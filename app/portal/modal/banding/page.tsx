import type { Metadata } from 'next';
import { FormulirBanding } from '@/components/permodalan/banding/formulir-banding';
import { HasilBanding } from '@/components/permodalan/banding/hasil-banding';
import { KepalaHalaman } from '@/components/ui';
import { loadBanding } from '@/lib/permodalan/banding/loaders';

export const metadata: Metadata = { title: 'Bandingkan modal' };

/** Capital compared by what it truly costs; the address holds what was asked. */
export default async function BandingPage({ searchParams }: PageProps<'/portal/modal/banding'>) {
  const { keadaan, nilai, hasil } = await loadBanding(await searchParams);
  return (
    <>
      <KepalaHalaman
        judul="Bandingkan modal"
        keterangan="Pinjaman koperasi, bank, dan program, dibandingkan menurut biaya sebenarnya."
      />
      <div className="grid gap-8">
        <FormulirBanding keadaan={keadaan} nilai={nilai} />
        {hasil ? <HasilBanding hasil={hasil} /> : null}
      </div>
    </>
  );
}
