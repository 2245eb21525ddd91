'use client';

import { useSyncExternalStore } from 'react';
import { Tombol } from '@/components/ui';

const langgan = () => () => undefined;

/** Prints the page. Without JavaScript it is not there, and the browser's own menu does the same. */
export function TombolCetak() {
  const hidup = useSyncExternalStore(
    langgan,
    () => true,
    () => false,
  );
  if (!hidup) return null;
  return (
    <Tombol type="button" varian="kedua" ikon="cetak" onClick={() => window.print()}>
      Cetak
    </Tombol>
  );
}
