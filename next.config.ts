import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Native and worker-based packages stay outside the bundle.
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'mailer', 'sharp', 'rate-limiter-flexible'],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '1mb' },
  },
};

export default nextConfig;
