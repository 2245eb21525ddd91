import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

/* What a browser asks of a page before it offers to install it on a phone. */

const MANIFES = '/lapangan.webmanifest';
const manifes = JSON.parse(readFileSync(`public${MANIFES}`, 'utf8')) as {
  name: string;
  short_name: string;
  display: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

describe('pendataan lapangan dapat dipasang', () => {
  it('berdiri sendiri dan mulai di halaman yang ada', () => {
    expect(manifes).toMatchObject({ display: 'standalone', scope: '/' });
    expect(manifes.name).not.toBe('');
    expect(manifes.short_name.length).toBeLessThanOrEqual(15);
    expect(existsSync(`app${manifes.start_url}/page.tsx`)).toBe(true);
  });

  it('halaman kerja dan halaman luring menyebutnya', () => {
    for (const halaman of ['app/portal/layout.tsx', 'app/luring/page.tsx'])
      expect(readFileSync(halaman, 'utf8')).toContain(`manifest: '${MANIFES}'`);
  });

  it('ikonnya ada dalam ukuran yang disebut, juga yang boleh dipotong', async () => {
    const png = manifes.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of png) {
      const { width, height, format } = await sharp(`public${src}`).metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
    }
    expect(png.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(png.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });
});
