import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianBelumDisimpan } from '@/components/layout/isian-belum-disimpan';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { loadKirimanTertolak } from '@/lib/menu/loaders';

export const metadata: Metadata = {
  title: 'Galat: Isian belum disimpan',
  robots: { index: false },
};

/** In the place of a page that was to answer a form and does not offer it any more; only the web server asks for it. */
export default async function KirimanTertolakPage() {
  const kiriman = await loadKirimanTertolak();
  if (!kiriman) notFound();
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        <IsianBelumDisimpan {...kiriman} />
      </main>
    </>
  );
}
