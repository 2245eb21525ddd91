'use client';

import { useEffect } from 'react';

/** The browser puts the focus where an address leads; the router only rolls the page there. */
export function FokusAlamat({ id }: { id: string }) {
  useEffect(() => {
    if (location.hash === `#${id}`) document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
