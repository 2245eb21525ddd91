'use client';

import { useEffect } from 'react';

/** After signing out, what waits on this phone cannot be opened until the same account is back. */
export function LupakanKunci() {
  useEffect(() => {
    // Fetched only here: every visitor of the page of signing in would carry it.
    import('./simpanan').then(({ lupakanAkun }) => lupakanAkun()).catch(() => undefined);
  }, []);
  return null;
}
