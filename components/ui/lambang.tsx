import { gabung } from './gabung';

/** A slice of belimbing, the fruit of Depok: five lobes around one heart, on a 32 × 32 grid. */
const CUPING =
  'M16 7 19.3 12.1 25.1 13.6 21.3 18.3 21.6 24.4 16 22.2 10.4 24.4 10.7 18.3 6.9 13.6 12.7 12.1Z';
const BIJI =
  'M16 14.2V10.6M18.3 15.9 21.7 14.7M17.4 18.5 19.5 21.4M14.6 18.5 12.5 21.4M13.7 15.9 10.3 14.7';

/** The mark of the portal. Decoration: its name always stands beside it. */
export function Lambang({ ukuran = 40, className }: { ukuran?: number; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={gabung('lambang', className)}
      viewBox="0 0 32 32"
      width={ukuran}
      height={ukuran}
    >
      <rect className="lambang-dasar" width="32" height="32" rx="8" />
      <path className="lambang-cuping" d={CUPING} strokeWidth="3.4" strokeLinejoin="round" />
      <path className="lambang-biji" d={BIJI} fill="none" strokeWidth="1.9" strokeLinecap="round" />
    </svg>
  );
}

/** The same mark in outline, for empty states. */
export function LambangGaris({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={className}
      viewBox="3 3 26 26"
      width="56"
      height="56"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.1"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d={CUPING} />
      <path d={BIJI} />
    </svg>
  );
}
