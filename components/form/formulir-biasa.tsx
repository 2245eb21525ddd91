import type { FormHTMLAttributes } from 'react';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { gabung } from '../ui/gabung';
import { IsiFormulir, type IsiFormulirProps } from './isi-formulir';

interface FormulirBiasaProps
  extends Pick<FormHTMLAttributes<HTMLFormElement>, 'children' | 'id' | 'className'>,
    Pick<IsiFormulirProps, 'tertutup'> {
  /** Address of a route handler, or for GET of the page itself. */
  action: string;
  method?: 'get' | 'post';
  /** Needed for files. */
  multipart?: boolean;
  /** The answer opens in a tab of its own, and this page stays as it is. */
  tabBaru?: boolean;
  nilaiAwal?: Record<string, string | string[]>;
  /** Messages to show, when the page rebuilds them from its address or a draft. */
  keadaan?: KeadaanFormulir;
  labelGalat?: Record<string, string>;
  tersembunyi?: Record<string, string>;
}

/** A plain HTML form for route handlers, uploads and GET. */
export function FormulirBiasa({
  action,
  method = 'post',
  multipart,
  tabBaru,
  id,
  className,
  keadaan = {},
  children,
  ...sisa
}: FormulirBiasaProps) {
  return (
    <form
      action={action}
      method={method}
      encType={multipart ? 'multipart/form-data' : undefined}
      target={tabBaru ? '_blank' : undefined}
      noValidate
      id={id}
      className={gabung('formulir', className)}
    >
      <IsiFormulir {...sisa} keadaan={keadaan} awalan={id}>
        {children}
      </IsiFormulir>
    </form>
  );
}
