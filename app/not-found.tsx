import type { Metadata } from 'next';
import { TidakDitemukan } from '@/components/layout/halaman-galat';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';

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
