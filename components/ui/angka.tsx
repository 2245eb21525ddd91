import type { ReactNode } from 'react';
import { TautanPolos } from './tautan';

/** One figure with what it counts, its date or denominator, and a comparison. */
export function Angka({
  label,
  nilai,
  keterangan,
  pembanding,
  href,
}: {
  label: string;
  /** `null` when nothing is known. */
  nilai: ReactNode;
  keterangan: ReactNode;
  pembanding?: ReactNode;
  href?: string;
}) {
  const kosong = nilai === null || nilai === undefined;
  return (
    <div className={href ? 'angka angka-bertaut' : 'angka'}>
      <p className="angka-label">
        {href ? (
          <TautanPolos className="tautan angka-tautan" href={href}>
            {label}
          </TautanPolos>
        ) : (
          label
        )}
      </p>
      <p className={kosong ? 'angka-kosong' : 'angka-nilai'}>{kosong ? 'belum ada data' : nilai}</p>
      <p className="angka-keterangan">{keterangan}</p>
      {pembanding ? <p className="angka-pembanding">{pembanding}</p> : null}
    </div>
  );
}

/** Figures side by side, wrapping as the screen allows. */
export function KisiAngka({ children }: { children: ReactNode }) {
  return <div className="kisi-angka">{children}</div>;
}
