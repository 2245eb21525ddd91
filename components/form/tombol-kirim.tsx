'use client';

import type { ReactElement, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { kelasTombol, type VarianTombol } from '../ui/kelas-tombol';

/**
 * Sends the form. While it is under way the button says so and refuses a second press; it stays
 * focusable, and without JavaScript it is an ordinary submit button.
 */
export function TombolKirim({
  children,
  varian = 'utama',
  ikon,
  nama,
  nilai,
  penuh,
}: {
  children: ReactNode;
  varian?: VarianTombol;
  /** Drawn by the page, so that the form does not carry the whole set of icons to the browser. */
  ikon?: ReactElement;
  nama?: string;
  nilai?: string;
  penuh?: boolean;
}) {
  const { pending, data } = useFormStatus();
  const iniYangDitekan = pending && (nama === undefined || data?.get(nama) === (nilai ?? ''));
  return (
    <button
      type="submit"
      className={kelasTombol(varian, penuh && 'tombol-penuh')}
      name={nama}
      value={nilai}
      aria-disabled={pending || undefined}
      onClick={pending ? (peristiwa) => peristiwa.preventDefault() : undefined}
    >
      {ikon}
      <span>{iniYangDitekan ? 'Sedang mengirim…' : children}</span>
    </button>
  );
}
