import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

// Far from UTC and from Jakarta, and not a whole hour: a time zone taken for granted shows itself.
process.env.TZ = 'Asia/Kathmandu';

const shared = {
  env: { TZ: 'Asia/Kathmandu' },
  environment: 'node',
  pool: 'forks',
  // Nothing here is about speed: a busy machine must not turn a right program red.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // next-auth imports `next/server` in a way that only a bundler resolves.
  server: { deps: { inline: [/next-auth/, /@auth\/core/] } },
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}tests/support/kosong.ts` },
      { find: './panel-jarang', replacement: `${root}tests/support/panel-langsung.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['{lib,components,prisma}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          setupFiles: ['tests/support/tanpa-basis-data.mjs'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'arsitektur',
          include: ['tests/architecture/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/tanpa-basis-data.mjs'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'integrasi',
          include: ['tests/integration/**/*.test.{ts,tsx,mjs}'],
          globalSetup: ['tests/support/database/klaster.mjs'],
          setupFiles: ['tests/support/database/klon.mjs'],
          maxWorkers: 2,
        },
      },
    ],
  },
});
