'use client';

import './globals.css';
import ErrorPage from './error';

/** Stands in when the layout itself breaks, so it brings its own document. */
export default function GlobalErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="id">
      <head>
        <title>Halaman bermasalah – Sinergi Depok</title>
      </head>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
