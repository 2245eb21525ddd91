'use client';

import { gabung } from '../ui/gabung';
import { Bidang, type DasarIsian, keteranganAria } from './bidang';
import { sebagaiTeks, useIsian } from './konteks';

/** Several lines of text. */
export function AreaTeks({
  nama,
  label,
  petunjuk,
  opsional,
  nilaiAwal,
  className,
  baris = 4,
  maxLength,
  spellCheck,
}: DasarIsian & { baris?: number; maxLength?: number; spellCheck?: boolean }) {
  const { id, galat, peringatan, nilai } = useIsian(nama, nilaiAwal);
  return (
    <Bidang {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      <textarea
        id={id}
        name={nama}
        className={gabung('kendali', 'kendali-area')}
        defaultValue={sebagaiTeks(nilai)}
        rows={baris}
        maxLength={maxLength}
        spellCheck={spellCheck}
        aria-invalid={galat.length > 0 || undefined}
        aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
      />
    </Bidang>
  );
}
