'use client';

import './globals.css';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { ServerBermasalah } from '@/components/layout/server-bermasalah';

/**
 * Stands in when a page or its layout breaks. The outermost layout is nothing but a document, so this one
 * serves every fault; a second boundary below it would only weigh on each page.
 */
export default function GlobalErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="id">
      <head>
        <title>Halaman bermasalah – Sinergi Depok</title>
      </head>
      <body>
        <KepalaRingkas />
        <main id="isi" tabIndex={-1}>
          <ServerBermasalah {...props} />
        </main>
      </body>
    </html>
  );
}
