'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A menu that opens on press, a native `<details>`, so it needs no script. The script adds what
 * people expect of a menu: it shuts on the next page (the address is its key), on Escape, and, when
 * it floats above the page, on a press elsewhere.
 */
export function MenuLipat({
  label,
  className,
  melayang,
  children,
}: {
  label: ReactNode;
  className?: string;
  melayang?: boolean;
  children: ReactNode;
}) {
  const alamat = usePathname();
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function tutup(peristiwa: KeyboardEvent | PointerEvent) {
      const unsur = menu.current;
      if (!unsur?.open) return;
      const didalam = peristiwa.target instanceof Node && unsur.contains(peristiwa.target);
      if (peristiwa instanceof KeyboardEvent) {
        if (peristiwa.key !== 'Escape' || !(didalam || melayang)) return;
        if (didalam) unsur.querySelector('summary')?.focus();
      } else if (didalam || !melayang) return;
      unsur.open = false;
    }
    document.addEventListener('keydown', tutup);
    document.addEventListener('pointerdown', tutup);
    return () => {
      document.removeEventListener('keydown', tutup);
      document.removeEventListener('pointerdown', tutup);
    };
  }, [melayang]);

  return (
    <details key={alamat} ref={menu} className={className}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
