import type { Metadata } from 'next';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { JUDUL_TIDAK_BERIZIN, TidakBerizin } from '@/components/layout/tidak-ditemukan';

export const metadata: Metadata = { title: JUDUL_TIDAK_BERIZIN };

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
