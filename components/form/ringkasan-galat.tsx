'use client';

import { AMBIL_FOKUS } from './ambil-fokus';
import { kataGalat } from './kata-galat';
import { idIsian } from './konteks';

/** Where what was filled in stands, once its fields are gone. */
export const ADA_TULISAN = 'Yang Anda tulis ada di bawah, untuk disalin.';

/** What became of a form whose page does not offer its fields any more. */
export interface Tertutup {
  /** Whether something was filled in, which the page reads back. */
  adaTulisan: boolean;
}

/**
 * What must be mended, on top of the form, each line a link to its field. It takes the focus when
 * it appears.
 */
export function RingkasanGalat({
  galat,
  pesan,
  labelGalat,
  awalan = '',
  tertutup,
}: {
  galat: Record<string, string[]>;
  pesan?: string;
  labelGalat?: Record<string, string>;
  awalan?: string;
  /** The page does not offer the fields any more: there is nothing to link to, and nothing to mend. */
  tertutup?: Tertutup | undefined;
}) {
  return (
    <div className="ringkasan-galat" role="alert" {...AMBIL_FOKUS}>
      <h2 className="judul-3">
        {tertutup ? 'Kiriman Anda tidak disimpan' : 'Ada yang perlu diperbaiki'}
      </h2>
      {pesan ? <p>{pesan}</p> : null}
      <ul>
        {Object.entries(galat).map(([nama, semua]) =>
          semua.map((teks) => {
            const kata = kataGalat(teks, labelGalat?.[nama]);
            return (
              <li key={nama + teks}>
                {tertutup ? kata : <a href={`#${idIsian(awalan, nama)}`}>{kata}</a>}
              </li>
            );
          }),
        )}
      </ul>
      {tertutup?.adaTulisan ? <p>{ADA_TULISAN}</p> : null}
    </div>
  );
}
