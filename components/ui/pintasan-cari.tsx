'use client';

import { useEffect } from 'react';

const SEDANG_MENULIS = 'input, textarea, select, [contenteditable]';

/** Makes `/` put the cursor into the search box with this id; draws nothing. */
export function PintasanCari({ sasaran }: { sasaran: string }) {
  useEffect(() => {
    function tekan(peristiwa: KeyboardEvent) {
      if (peristiwa.key !== '/' || peristiwa.ctrlKey || peristiwa.metaKey || peristiwa.altKey)
        return;
      if (peristiwa.target instanceof Element && peristiwa.target.closest(SEDANG_MENULIS)) return;
      const kotak = document.getElementById(sasaran);
      if (!(kotak instanceof HTMLInputElement)) return;
      peristiwa.preventDefault();
      kotak.focus();
      kotak.select();
    }
    document.addEventListener('keydown', tekan);
    return () => document.removeEventListener('keydown', tekan);
  }, [sasaran]);
  return null;
}
