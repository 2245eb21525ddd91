'use client';

import { useEffect } from 'react';
import { lupakanAkun } from './simpanan';

/** After signing out, what waits on this phone cannot be opened until the same account is back. */
export function LupakanKunci() {
  useEffect(() => {
    lupakanAkun().catch(() => undefined);
  }, []);
  return null;
}
