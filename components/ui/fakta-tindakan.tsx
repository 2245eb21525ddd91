import type { ReactNode } from 'react';
import { KeTindakan, TINDAKAN } from './ke-tindakan';

const KISI = {
  tetap: 'grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:items-start',
  sepertiga: 'grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(280px,1fr)]',
} as const;

/**
 * Facts left, what the reader may do about them (the children) right; on a narrow screen below, with a link
 * that leads there.
 *
 * @param lebar of the column of acts
 */
export function FaktaTindakan({
  fakta,
  lebar,
  children,
}: {
  fakta: ReactNode;
  lebar: keyof typeof KISI;
  children: ReactNode;
}) {
  return (
    <div className={KISI[lebar]}>
      <KeTindakan />
      <div className="grid gap-6">{fakta}</div>
      <div className="grid gap-6" id={TINDAKAN}>
        {children}
      </div>
    </div>
  );
}
