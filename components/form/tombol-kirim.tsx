'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import type { NamaIkon } from '../ui/ikon';
import type { VarianTombol } from '../ui/kelas-tombol';
import { Tombol } from '../ui/tombol';

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
  ikon?: NamaIkon;
  nama?: string;
  nilai?: string;
  penuh?: boolean;
}) {
  const { pending, data } = useFormStatus();
  const iniYangDitekan = pending && (nama === undefined || data?.get(nama) === (nilai ?? ''));
  return (
    <Tombol
      type="submit"
      varian={varian}
      ikon={ikon}
      name={nama}
      value={nilai}
      penuh={penuh}
      aria-disabled={pending || undefined}
      onClick={pending ? (peristiwa) => peristiwa.preventDefault() : undefined}
    >
      {iniYangDitekan ? 'Sedang mengirim…' : children}
    </Tombol>
  );
}
