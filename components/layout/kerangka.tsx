import type { ReactNode } from 'react';

/** The content of a public page, centred; target of the skip link. */
export function IsiHalaman({ children, sempit }: { children: ReactNode; sempit?: boolean }) {
  return (
    <main id="isi" tabIndex={-1} className={sempit ? 'isi-halaman isi-sempit' : 'isi-halaman'}>
      {children}
    </main>
  );
}

/** Signed-in pages: navigation beside the content on a wide screen, above it on a phone. */
export function KerangkaPortal({ nav, children }: { nav: ReactNode; children: ReactNode }) {
  return (
    <div className="bingkai kerangka-portal">
      {nav}
      <main id="isi" tabIndex={-1} className="kerangka-isi">
        {children}
      </main>
    </div>
  );
}
