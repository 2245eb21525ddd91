'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { TautanPolos } from '../ui/tautan';

export interface ButirMenu {
  label: string;
  href: string;
  /** Found from the address unless told; a layout does not see the address itself. */
  aktif?: boolean;
}

/** Is the page with this address, or one below it, open? The start pages match only themselves. */
export function sedangDibuka(href: string, alamat: string): boolean {
  if (href === alamat) return true;
  return href !== '/' && href !== '/portal' && alamat.startsWith(`${href}/`);
}

/** A menu link that knows whether its page is open. */
export function TautanMenu({
  href,
  aktif,
  className,
  children,
}: Omit<ButirMenu, 'label'> & { className?: string; children: ReactNode }) {
  const alamat = usePathname();
  const dibuka = aktif ?? sedangDibuka(href, alamat);
  return (
    <TautanPolos href={href} className={className} aria-current={dibuka ? 'page' : undefined}>
      {children}
    </TautanPolos>
  );
}
