import { gabung } from './gabung';

/** The icons of messages, fields, tables and states, apart from the full set: what runs in the browser carries only these. */
export const GAMBAR_DASAR = {
  centang: 'M4 10.5 8 14.5 16 5.5',
  seru: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6.2v4.6M10 13.7v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9.3v4.5M10 6.3v.1',
  garis: 'M5 10h10',
  kanan: 'M7.5 4.5 13 10l-5.5 5.5',
  naik: 'M10 16V4M5 9l5-5 5 5',
  turun: 'M10 4v12M5 11l5 5 5-5',
  urut: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5',
} as const;

export type NamaIkonDasar = keyof typeof GAMBAR_DASAR | 'titik' | 'belum';

export interface RupaIkon {
  /** Pixels, 20 unless told. */
  ukuran?: number;
  className?: string;
}

/** The frame of every icon: one stroke on a 20 × 20 grid; screen readers skip it. */
export function KanvasIkon({
  ukuran = 20,
  className,
  children,
}: RupaIkon & { children: React.ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={gabung('ikon', className)}
      viewBox="0 0 20 20"
      width={ukuran}
      height={ukuran}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/**
 * A small picture that always stands beside words; screen readers skip it. `Ikon` offers the full set to
 * what only the server draws.
 */
export function IkonDasar({ nama, ...rupa }: RupaIkon & { nama: NamaIkonDasar }) {
  return (
    <KanvasIkon {...rupa}>
      {nama === 'titik' ? <circle cx="10" cy="10" r="4" fill="currentColor" /> : null}
      {nama === 'belum' ? <circle cx="10" cy="10" r="6.5" strokeDasharray="2 3.1" /> : null}
      {nama in GAMBAR_DASAR ? <path d={GAMBAR_DASAR[nama as keyof typeof GAMBAR_DASAR]} /> : null}
    </KanvasIkon>
  );
}
