import type { ComponentProps, ReactNode } from 'react';
import { Ikon, type NamaIkon } from './ikon';
import { kelasTombol, type VarianTombol } from './kelas-tombol';
import { TautanPolos } from './tautan';

interface RupaTombol {
  varian?: VarianTombol;
  ikon?: NamaIkon;
  /** Takes the whole width on a phone. */
  penuh?: boolean;
}

function isiTombol(ikon: NamaIkon | undefined, children: ReactNode) {
  return (
    <>
      {ikon ? <Ikon nama={ikon} /> : null}
      <span>{children}</span>
    </>
  );
}

/** A button; inside a form it sends the form unless `type` says otherwise. */
export function Tombol({
  varian = 'utama',
  ikon,
  penuh,
  type = 'submit',
  className,
  children,
  ...sisa
}: RupaTombol & ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={kelasTombol(varian, penuh && 'tombol-penuh', className)}
      {...sisa}
    >
      {isiTombol(ikon, children)}
    </button>
  );
}

/** A link that looks like a button, for going somewhere to begin something. */
export function TautanTombol({
  varian = 'utama',
  ikon,
  penuh,
  className,
  children,
  ...sisa
}: RupaTombol & ComponentProps<typeof TautanPolos>) {
  return (
    <TautanPolos className={kelasTombol(varian, penuh && 'tombol-penuh', className)} {...sisa}>
      {isiTombol(ikon, children)}
    </TautanPolos>
  );
}
