import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GalatPengguna } from '../galat.mjs';

/* Which programs there are, which of them run, and what an installation brings: all made up here. */
const mesin = vi.hoisted(() => ({ ada: new Set(), rusak: new Set(), dipasang: [], pasang: null }));
const PLAYWRIGHT = '/playwright/chrome';

vi.mock('node:fs', async (asli) => ({
  ...(await asli()),
  existsSync: (jalur) => mesin.ada.has(jalur),
}));
vi.mock('node:child_process', async (asli) => ({
  ...(await asli()),
  spawnSync: (program) => ({ status: mesin.rusak.has(program) ? 127 : 0 }),
}));
vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/playwright/chrome' } }));
vi.mock('../langkah.mjs', () => ({ langkah: (_nama, kerja) => kerja() }));
vi.mock('../proses.mjs', () => ({
  jalankan: async (perintah) => {
    mesin.dipasang.push(perintah.join(' '));
    await mesin.pasang?.();
  },
}));

const { cariChromium } = await import('./chromium.mjs');

beforeEach(() => {
  Object.assign(mesin, { ada: new Set(), rusak: new Set(), dipasang: [], pasang: null });
  vi.stubEnv('CHROMIUM_PATH', undefined);
});

const keluhan = () =>
  cariChromium().then(
    (jalur) => `ketemu ${jalur}`,
    (galat) => {
      expect(galat).toBeInstanceOf(GalatPengguna);
      return galat.message;
    },
  );

describe('cariChromium', () => {
  it('yang diminta dengan CHROMIUM_PATH lebih dahulu, lalu milik Playwright, lalu milik sistem', async () => {
    mesin.ada = new Set(['/saya/chromium', PLAYWRIGHT, '/usr/bin/chromium']);
    vi.stubEnv('CHROMIUM_PATH', '/saya/chromium');
    expect(await cariChromium()).toBe('/saya/chromium');
    vi.stubEnv('CHROMIUM_PATH', undefined);
    expect(await cariChromium()).toBe(PLAYWRIGHT);
    mesin.ada.delete(PLAYWRIGHT);
    expect(await cariChromium()).toBe('/usr/bin/chromium');
    expect(mesin.dipasang).toEqual([]);
  });

  it('CHROMIUM_PATH yang salah disebut, bukan diam-diam diganti', async () => {
    mesin.ada.add(PLAYWRIGHT);
    vi.stubEnv('CHROMIUM_PATH', '/salah/ketik');
    expect(await keluhan()).toContain('CHROMIUM_PATH menunjuk /salah/ketik');
  });

  it('yang ada tetapi tidak dapat berjalan dilewati', async () => {
    mesin.ada = new Set([PLAYWRIGHT, '/usr/bin/google-chrome']);
    mesin.rusak.add(PLAYWRIGHT);
    expect(await cariChromium()).toBe('/usr/bin/google-chrome');
  });

  it('tidak ada satu pun: dipasang', async () => {
    mesin.pasang = () => mesin.ada.add(PLAYWRIGHT);
    expect(await cariChromium()).toBe(PLAYWRIGHT);
    expect(mesin.dipasang.join()).toMatch(/playwright\S* install chromium/);
  });

  it('sebagai root di Debian lewat apt', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    mesin.ada.add('/usr/bin/apt-get');
    mesin.pasang = () => mesin.ada.add('/usr/bin/chromium');
    expect(await cariChromium()).toBe('/usr/bin/chromium');
    expect(mesin.dipasang.join()).toContain('apt-get install');
    expect(mesin.dipasang.join()).not.toContain('playwright');
  });

  it.each([
    ['gagal', () => Promise.reject(new Error('tanpa jaringan')), 'tanpa jaringan'],
    ['tidak membawa apa-apa', null, 'Chromium tidak ditemukan'],
  ])('pemasangan %s: mengatakan apa yang harus dipasang', async (_nama, pasang, sebab) => {
    mesin.pasang = pasang;
    const teks = await keluhan();
    expect(teks).toContain(sebab);
    expect(teks).toContain('sudo apt-get install chromium');
    expect(teks).toContain('npx playwright install');
    expect(teks).toContain('isi CHROMIUM_PATH');
  });
});
