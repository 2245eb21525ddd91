import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: {
    template: '%s – Sinergi Depok',
    default: 'Sinergi Depok – koperasi dan UMKM Kota Depok',
  },
  description:
    'Cari koperasi di Kota Depok, lihat kesehatannya, dan ajukan bergabung sebagai pelaku UMKM.',
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

// Every page carries a fresh CSP nonce, so none is rendered ahead.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
