import type { ReactNode } from 'react';
import { gabung } from '../ui/gabung';
import { Bidang } from './bidang';

export interface ButirPilihanBiasa {
  nilai: string;
  label: string;
  kelompok?: string;
}

/** The choices under their group; those without one come as they are. */
function isiPilihan(pilihan: readonly ButirPilihanBiasa[]): ReactNode[] {
  const kelompok = [...new Set(pilihan.map((satu) => satu.kelompok))];
  return kelompok.map((nama) => {
    const butir = pilihan
      .filter((satu) => satu.kelompok === nama)
      .map(({ nilai, label }) => (
        <option key={nilai} value={nilai}>
          {label}
        </option>
      ));
    return nama === undefined ? (
      butir
    ) : (
      <optgroup key={nama} label={nama}>
        {butir}
      </optgroup>
    );
  });
}

/**
 * A list of choices for GET forms of public pages: drawn on the server alone, so it costs the browser
 * no JavaScript and is not sent twice. Forms that are sent to an action use `Pilihan`.
 */
export function PilihanBiasa({
  nama,
  label,
  petunjuk,
  kosong,
  pilihan,
  nilai = '',
  className,
}: {
  nama: string;
  label: string;
  petunjuk?: ReactNode;
  /** Text of the empty choice. */
  kosong: string;
  pilihan: readonly ButirPilihanBiasa[];
  nilai?: string;
  className?: string;
}) {
  return (
    <Bidang id={nama} galat={[]} peringatan={[]} {...{ label, petunjuk, className }}>
      <select
        // The choice follows the address when the visitor goes back or removes a filter.
        key={nilai}
        id={nama}
        name={nama}
        className={gabung('kendali', 'kendali-pilihan')}
        defaultValue={nilai}
        aria-describedby={petunjuk ? `${nama}-petunjuk` : undefined}
      >
        <option value="">{kosong}</option>
        {isiPilihan(pilihan)}
      </select>
    </Bidang>
  );
}
