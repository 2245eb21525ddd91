import type { Metadata } from 'next';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { TidakBerizin } from '@/components/layout/tidak-ditemukan';

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
