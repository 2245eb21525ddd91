import type { Metadata } from 'next';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { TidakDitemukan } from '@/components/layout/tidak-ditemukan';

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' };

export default function NotFoundPage() {
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        <TidakDitemukan />
      </main>
    </>
  );
}
