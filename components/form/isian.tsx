'use client';

import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { gabung } from '../ui/gabung';
import { Bidang, type DasarIsian, keteranganAria } from './bidang';
import { sebagaiTeks, useIsian } from './konteks';
import { titikRibuan } from './uang';

export type LebarIsian = 'penuh' | 'sedang' | 'pendek';

export interface IsianProps extends DasarIsian {
  tipe?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'search' | 'month';
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  lebar?: LebarIsian;
  /** Fixed text before the control, such as "Rp". */
  awalan?: ReactNode;
  /** Fixed text after the control, such as "orang" or "%". */
  akhiran?: ReactNode;
  spellCheck?: boolean;
  hanyaBaca?: boolean;
}

/** A password that nothing was said about came back empty too; whoever wrote it must see that. */
const TULIS_LAGI: PeringatanIsian = {
  kode: 'TULIS_LAGI',
  pesan: 'Tulis lagi kata sandi. Demi keamanan, kotak ini selalu dikosongkan.',
};

/**
 * One line of text with its label, hint and messages. It takes whatever is typed or pasted: a limit of the browser
 * would cut it off silently, the server says what is too long and gives it back whole.
 */
export function Isian({
  nama,
  label,
  petunjuk,
  opsional,
  nilaiAwal,
  className,
  tipe = 'text',
  inputMode,
  autoComplete,
  lebar = 'penuh',
  awalan,
  akhiran,
  spellCheck,
  hanyaBaca,
}: IsianProps) {
  const { id, galat, peringatan: ragu, nilai, kembali } = useIsian(nama, nilaiAwal);
  const peringatan =
    tipe === 'password' && kembali && galat.length === 0 ? [...ragu, TULIS_LAGI] : ragu;
  const kendali = (
    <input
      id={id}
      name={nama}
      type={tipe satisfies HTMLInputTypeAttribute}
      className={gabung('kendali', `lebar-${lebar}`)}
      // A password never comes back to the page.
      defaultValue={tipe === 'password' ? undefined : sebagaiTeks(nilai)}
      inputMode={inputMode}
      autoComplete={autoComplete}
      autoCapitalize={tipe === 'email' || tipe === 'password' ? 'none' : undefined}
      spellCheck={spellCheck ?? (tipe === 'text' ? undefined : false)}
      readOnly={hanyaBaca}
      aria-invalid={galat.length > 0 || undefined}
      aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
    />
  );
  return (
    <Bidang {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      {awalan || akhiran ? (
        <div className={gabung('kendali-imbuhan', `lebar-${lebar}`)}>
          {awalan ? (
            <span className="imbuhan" aria-hidden="true">
              {awalan}
            </span>
          ) : null}
          {kendali}
          {akhiran ? (
            <span className="imbuhan" aria-hidden="true">
              {akhiran}
            </span>
          ) : null}
        </div>
      ) : (
        kendali
      )}
    </Bidang>
  );
}

type IsianUangProps = Omit<
  IsianProps,
  'tipe' | 'inputMode' | 'awalan' | 'akhiran' | 'spellCheck' | 'nilaiAwal'
> & { nilaiAwal?: string };

/** An amount in whole rupiah; dots and spaces are welcome, the server takes them out. */
export function IsianUang({ lebar = 'sedang', nilaiAwal, ...sisa }: IsianUangProps) {
  const { nilai } = useIsian(sisa.nama, nilaiAwal);
  return (
    <Isian
      {...sisa}
      lebar={lebar}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      awalan="Rp"
      nilaiAwal={titikRibuan(sebagaiTeks(nilai))}
    />
  );
}
