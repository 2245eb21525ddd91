import type { ReactNode } from 'react';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { gabung } from '../ui/gabung';
import { IkonDasar } from '../ui/ikon-dasar';

/** What every field shares. */
export interface DasarIsian {
  nama: string;
  label: ReactNode;
  petunjuk?: ReactNode;
  opsional?: boolean;
  /** Value to start with when the form itself gives none. */
  nilaiAwal?: string;
  className?: string;
}

/** Ids of hint, errors and warnings that describe the control, in reading order. */
export function keteranganAria(
  id: string,
  ada: { petunjuk?: unknown; galat: unknown[]; peringatan: unknown[] },
): string | undefined {
  return gabung(
    ada.petunjuk ? `${id}-petunjuk` : undefined,
    ada.galat.length > 0 && `${id}-galat`,
    ada.peringatan.length > 0 && `${id}-peringatan`,
  );
}

export function TandaOpsional() {
  return <span className="opsional"> (opsional)</span>;
}

export function Petunjuk({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <div className="petunjuk" id={`${id}-petunjuk`}>
      {children}
    </div>
  );
}

/** Errors and warnings of one field, above its control. */
export function PesanIsian({
  id,
  galat,
  peringatan,
}: {
  id: string;
  galat: string[];
  peringatan: PeringatanIsian[];
}) {
  return (
    <>
      {galat.length > 0 ? (
        <p className="pesan-galat" id={`${id}-galat`}>
          <IkonDasar nama="seru" ukuran={16} />
          <span>
            <span className="hanya-pembaca">Galat: </span>
            {galat.join(' ')}
          </span>
        </p>
      ) : null}
      {peringatan.length > 0 ? (
        <p className="pesan-peringatan" id={`${id}-peringatan`}>
          <IkonDasar nama="info" ukuran={16} />
          <span>
            <span className="hanya-pembaca">Periksa: </span>
            {peringatan.map((p) => p.pesan).join(' ')}
          </span>
        </p>
      ) : null}
    </>
  );
}

/** Label, hint, messages and one control, in that order. */
export function Bidang({
  id,
  label,
  petunjuk,
  opsional,
  galat,
  peringatan,
  className,
  children,
}: {
  id: string;
  label: ReactNode;
  petunjuk?: ReactNode;
  opsional?: boolean;
  galat: string[];
  peringatan: PeringatanIsian[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={gabung('bidang', galat.length > 0 && 'bidang-galat', className)}>
      <label htmlFor={id}>
        {label}
        {opsional ? <TandaOpsional /> : null}
      </label>
      <Petunjuk id={id}>{petunjuk}</Petunjuk>
      <PesanIsian id={id} galat={galat} peringatan={peringatan} />
      {children}
    </div>
  );
}

/** The same for a group of controls: a fieldset with its legend. */
export function BidangKelompok({
  id,
  label,
  petunjuk,
  opsional,
  galat,
  peringatan,
  className,
  children,
}: Parameters<typeof Bidang>[0]) {
  return (
    <fieldset
      className={gabung('bidang', galat.length > 0 && 'bidang-galat', className)}
      aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
    >
      <legend>
        {label}
        {opsional ? <TandaOpsional /> : null}
      </legend>
      <Petunjuk id={id}>{petunjuk}</Petunjuk>
      <PesanIsian id={id} galat={galat} peringatan={peringatan} />
      {children}
    </fieldset>
  );
}
