import { gabung } from './gabung';

/** The icons of messages and fields, apart from the full set: forms carry only these to the browser. */
export const GAMBAR_PESAN = {
  centang: 'M4 10.5 8 14.5 16 5.5',
  seru: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6.2v4.6M10 13.7v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9.3v4.5M10 6.3v.1',
} as const;

export type NamaIkonPesan = keyof typeof GAMBAR_PESAN;

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

/** An icon of a message or a field; `Ikon` offers the full set to what the server draws. */
export function IkonPesan({ nama, ...rupa }: RupaIkon & { nama: NamaIkonPesan }) {
  return (
    <KanvasIkon {...rupa}>
      <path d={GAMBAR_PESAN[nama]} />
    </KanvasIkon>
  );
}
