import type { Metadata } from 'next';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { JUDUL_TIDAK_DITEMUKAN, TidakDitemukan } from '@/components/layout/tidak-ditemukan';
import { loadMembawaSesi } from '@/lib/menu/loaders';

export const metadata: Metadata = { title: JUDUL_TIDAK_DITEMUKAN };

export default async function NotFoundPage() {
  const masuk = await loadMembawaSesi();
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        <TidakDitemukan masuk={masuk} />
      </main>
    </>
  );
}
