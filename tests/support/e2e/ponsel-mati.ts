import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type TestInfo } from '@playwright/test';

/** Processes that work on a folder, by the line that started them. */
function prosesDengan(folder: string): number[] {
  return readdirSync('/proc')
    .filter((nama) => /^\d+$/.test(nama))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      } catch {
        // Ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

/** A phone whose browser keeps what it stores on disk, and whose battery can be taken out. */
export interface Ponsel {
  nyalakan: () => Promise<{ context: BrowserContext; page: Page }>;
  /** Every process of the browser is gone at once, without a chance to write anything. */
  cabutBaterai: () => Promise<void>;
  buang: () => Promise<void>;
}

export function ponselBaru({ project }: TestInfo): Ponsel {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-ponsel-'));
  let kini: BrowserContext | null = null;
  const { baseURL, viewport, isMobile, hasTouch, locale, timezoneId, launchOptions } = project.use;
  return {
    async nyalakan() {
      kini = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(baseURL ? { baseURL } : {}),
        viewport: viewport ?? null,
        isMobile: isMobile ?? false,
        hasTouch: hasTouch ?? false,
        locale: locale ?? 'id-ID',
        timezoneId: timezoneId ?? 'Asia/Jakarta',
      });
      return { context: kini, page: kini.pages()[0] ?? (await kini.newPage()) };
    },
    async cabutBaterai() {
      const putus = new Promise((selesai) => kini?.once('close', selesai));
      for (const pid of prosesDengan(folder)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // A child that went with its parent.
        }
      }
      await putus;
      kini = null;
    },
    async buang() {
      await kini?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
