'use client';

import { gabung } from '../ui/gabung';
import { Bidang, type DasarIsian, keteranganAria } from './bidang';
import { sebagaiTeks, useIsian } from './konteks';

/** Several lines of text; the server says when they are too long, cutting them off would be silent. */
export function AreaTeks({
  nama,
  label,
  petunjuk,
  opsional,
  nilaiAwal,
  className,
  baris = 4,
  spellCheck,
}: DasarIsian & { baris?: number; spellCheck?: boolean }) {
  const { id, galat, peringatan, nilai } = useIsian(nama, nilaiAwal);
  return (
    <Bidang {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      <textarea
        id={id}
        name={nama}
        className={gabung('kendali', 'kendali-area')}
        // As a list of one: React, when it takes a page over, writes a plain text over what was typed by then.
        defaultValue={[sebagaiTeks(nilai)]}
        rows={baris}
        spellCheck={spellCheck}
        aria-invalid={galat.length > 0 || undefined}
        aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
      />
    </Bidang>
  );
}
