'use client';

import { type FormEvent, type ReactNode, useActionState, useMemo } from 'react';
import { type KeadaanFormulir, TERSEMBUNYI } from '@/lib/platform/form-state';
import { gabung } from '../ui/gabung';
import { IsiFormulir, type IsiFormulirProps } from './isi-formulir';
import { Pengisi } from './pengisi';
import { tahanPutus } from './tanpa-jaringan';

export interface FormulirProps extends Pick<IsiFormulirProps, 'tertutup'> {
  /** The server action itself, never a bound or wrapped one: only that works without JavaScript. */
  aksi: (keadaan: KeadaanFormulir, data: FormData) => Promise<KeadaanFormulir>;
  children?: ReactNode;
  /** What stands around it deals with a network that is gone. */
  putusDiLuar?: boolean;
  /** Values to start with, by field name. */
  nilaiAwal?: Record<string, string | string[]>;
  /** Names put before messages in the error summary, where the message alone would not be clear. */
  labelGalat?: Record<string, string>;
  /** Hidden fields: ids and `versi`. The server checks them again. */
  tersembunyi?: Record<string, string>;
  id?: string;
  className?: string;
}

/** References, which the portal knows by their names. */
const RUJUKAN = ['id', 'versi', 'kunciKirim'];

/** Says which fields the form fills in by itself, what was asked on an earlier page, for example; and its own name. */
function NamaTersembunyi({ tersembunyi = {}, id }: Pick<FormulirProps, 'tersembunyi' | 'id'>) {
  const nama = Object.keys(tersembunyi).filter((satu) => !RUJUKAN.includes(satu));
  if (id) nama.push(`#${id}`);
  return nama.length > 0 ? <input type="hidden" name={TERSEMBUNYI} value={nama.join(' ')} /> : null;
}

/** Guards what is typed; the code for it comes once somebody is in a form, or where this tab keeps something. */
function jaga(form: HTMLFormElement) {
  let lepas: (() => void) | undefined;
  let sudah = false;
  /** Somebody was quicker with typing and leaving than the code was with coming. */
  const tahan = (peristiwa: Event) => peristiwa.preventDefault();
  const mulai = () =>
    import('./jaga-isian').then(({ jagaIsian }) => {
      window.removeEventListener('beforeunload', tahan);
      if (!sudah) lepas ??= jagaIsian(form);
    });
  form.addEventListener('focusin', mulai, { once: true });
  form.addEventListener('input', () => lepas || window.addEventListener('beforeunload', tahan), {
    once: true,
  });
  try {
    if (sessionStorage.length > 0) mulai();
  } catch {
    // A browser that keeps nothing.
  }
  return () => {
    sudah = true;
    window.removeEventListener('beforeunload', tahan);
    lepas?.();
  };
}

/** A form that a server action receives; it behaves alike with and without JavaScript. */
export function Formulir({ aksi, children, id, className, putusDiLuar, ...sisa }: FormulirProps) {
  const tertahan = useMemo(() => (putusDiLuar ? aksi : tahanPutus(aksi)), [aksi, putusDiLuar]);
  const [keadaan, kirim, sedang] = useActionState(tertahan, {});
  function tahan(peristiwa: FormEvent) {
    if (sedang) peristiwa.preventDefault();
  }
  return (
    <form
      ref={jaga}
      action={kirim}
      onSubmit={tahan}
      noValidate
      id={id}
      className={gabung('formulir', className)}
      aria-busy={sedang || undefined}
    >
      <Pengisi />
      <NamaTersembunyi tersembunyi={sisa.tersembunyi} id={id} />
      <IsiFormulir
        {...sisa}
        keadaan={keadaan}
        awalan={id}
        denganSemula={sisa.tersembunyi?.versi !== undefined && sisa.nilaiAwal !== undefined}
      >
        {children}
      </IsiFormulir>
    </form>
  );
}
