'use client';

import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { ServerBermasalah } from '@/components/layout/server-bermasalah';

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        <ServerBermasalah {...props} />
      </main>
    </>
  );
}
