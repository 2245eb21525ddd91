'use client';

import { useEffect } from 'react';
import { NAMA_SIMPANAN } from './nama-simpanan';

/**
 * On the page of signing in nobody is signed in: what waits on this phone cannot be opened until the same
 * account is back, whoever comes next. Fetched only where there is something: visitors carry none of it.
 */
export function LupakanKunci() {
  useEffect(() => {
    async function lupakan() {
      const ada = (await indexedDB?.databases?.()) ?? [];
      if (!ada.some(({ name }) => name === NAMA_SIMPANAN)) return;
      await (await import('./simpanan')).lupakanAkun();
    }
    lupakan().catch(() => undefined);
  }, []);
  return null;
}
