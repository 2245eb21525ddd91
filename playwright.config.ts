import { defineConfig } from '@playwright/test';

/** Work at an office desk, and races of which the width decides nothing: seen at the width of a desk. */
const DI_MEJA =
  'bersamaan|himpunan|lembar|pengguna|penilaian-lengkap|peringatan-dini|permodalan-sumber';
/** Work in the street, and what is lost on a phone. */
const DI_JALAN = 'isian-tidak-hilang|lapangan|lapangan-luring|lapangan-mati';

/*
 * `npm test -- --hanya=e2e` builds, seeds a database and starts the server that UJI_ALAMAT names; see
 * scripts/lib/uji/e2e.mjs. To try one file: npm test -- --hanya=e2e -- tests/e2e/masuk.spec.ts
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Nothing here is measured by the clock: a slow machine takes longer and passes all the same.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.UJI_HASIL_JSON ?? 'test-results/hasil.json' }],
  ],
  use: {
    // What is not there is told with its name, before the test as a whole is given up.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    baseURL: process.env.UJI_ALAMAT ?? 'http://localhost:3000',
    // All tests come from one address, more often than any visitor: as many behind one proxy.
    extraHTTPHeaders: { 'x-forwarded-for': '192.0.2.1' },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    // Recording every test costs a two-core machine much time: UJI_REKAM=ya when one has to be looked into.
    trace: process.env.UJI_REKAM === 'ya' ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    // The log of the server is read when all tests are over, whichever were asked for.
    { name: 'siap', testMatch: /catatan\/server-siap\.spec\.ts$/, teardown: 'catatan' },
    { name: 'catatan', testMatch: /catatan\/catatan-server\.spec\.ts$/ },
    {
      name: 'ponsel',
      dependencies: ['siap'],
      // What a server answers has no width; every page is looked at in both widths by matriks-halaman.
      testIgnore: new RegExp(`/((matriks|peladen)-.*|${DI_MEJA}|catatan/.*)\\.spec\\.ts$`),
      grepInvert: /@hanya-meja/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'meja',
      dependencies: ['siap'],
      testIgnore: new RegExp(`/(${DI_JALAN}|catatan/.*)\\.spec\\.ts$`),
      grepInvert: /@hanya-ponsel/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
