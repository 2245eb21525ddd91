import type { Metadata } from 'next';
import { TidakBerizin } from '@/components/layout/halaman-galat';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';

export const metadata: Metadata = { title: 'Tidak punya izin' };

export default function ForbiddenPage() {
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        <TidakBerizin />
      </main>
    </>
  );
}
