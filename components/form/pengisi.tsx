'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { PENGISI } from '@/lib/platform/form-state';

const Konteks = createContext<string | null>(null);

/** Tells every form inside for whom its page was drawn. */
export function PenyediaPengisi({
  tanda,
  children,
}: {
  tanda: string | null;
  children: ReactNode;
}) {
  return <Konteks value={tanda}>{children}</Konteks>;
}

/**
 * Hidden field by which what is typed finds its writer again when the session is over. Only in forms that
 * a server action receives; nothing where nobody is signed in.
 */
export function Pengisi() {
  const tanda = useContext(Konteks);
  return tanda === null ? null : <input type="hidden" name={PENGISI} value={tanda} />;
}
