import type { NextConfig } from 'next';
import { KEBIJAKAN_BERKAS } from './lib/dokumen/unduhan/rules';

const kepalaAman = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(self), geolocation=(self), microphone=(), payment=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
];

/** Uploads and files: the proxy, which gives pages their policy, does not stand before them. */
const kepalaBerkas = [
  { key: 'Content-Security-Policy', value: KEBIJAKAN_BERKAS },
  { key: 'Cache-Control', value: 'private, no-store' },
];

/** The configured address is the own one, whatever host a proxy in front passes on; see `proxy.ts`. */
function asalSendiri(): string[] {
  const alamat = process.env.SINERGI_ALAMAT ?? '';
  return URL.canParse(alamat) ? [new URL(alamat).host] : [];
}

const nextConfig: NextConfig = {
  // Every page comes with its title in its head, not after what it shows.
  htmlLimitedBots: /.*/,
  headers: async () => [
    { source: '/:path*', headers: kepalaAman },
    { source: '/api/berkas/:path*', headers: kepalaBerkas },
    { source: '/api/verifikasi', headers: kepalaBerkas },
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks the types of everything, tests and scripts too; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native and worker-based packages stay outside the bundle.
  serverExternalPackages: [
    '@node-rs/argon2',
    'pino',
    'pg',
    'mailer',
    'pdfkit',
    'qrcode',
    'sharp',
    'rate-limiter-flexible',
  ],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '1mb', allowedOrigins: asalSendiri() },
  },
};

export default nextConfig;
