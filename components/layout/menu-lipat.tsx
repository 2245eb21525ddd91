'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/**
 * A menu that opens on press, a native `<details>`. The address is its key, so that it is shut
 * again on the next page, which shares the layout.
 */
export function MenuLipat({
  label,
  className,
  children,
}: {
  label: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const alamat = usePathname();
  return (
    <details key={alamat} className={className}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
