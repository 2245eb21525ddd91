'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const JEDA = 4_000;

/** Reads the page anew now and then while a job runs; without JavaScript the link beside it does. */
export function SegarkanBerkala() {
  const router = useRouter();
  useEffect(() => {
    const pewaktu = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, JEDA);
    return () => clearInterval(pewaktu);
  }, [router]);
  return null;
}
