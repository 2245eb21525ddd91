import Link from 'next/link';
import type { ComponentProps } from 'react';
import { gabung } from './gabung';

type TautanProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** A link within the portal. It does not fetch pages ahead: many visitors pay for every kilobyte. */
export function Tautan({ className, prefetch = false, ...sisa }: TautanProps) {
  return <Link prefetch={prefetch} className={gabung('tautan', className)} {...sisa} />;
}

/** The same without any look of its own, for components that bring theirs. */
export function TautanPolos({ prefetch = false, ...sisa }: TautanProps) {
  return <Link prefetch={prefetch} {...sisa} />;
}
