'use client';

import { AMBIL_FOKUS } from './ambil-fokus';
import { idIsian } from './konteks';

/**
 * What must be mended, on top of the form, each line a link to its field. It takes the focus when
 * it appears.
 */
export function RingkasanGalat({
  galat,
  pesan,
  labelGalat = {},
  awalan = '',
}: {
  galat: Record<string, string[]>;
  pesan?: string;
  labelGalat?: Record<string, string>;
  awalan?: string;
}) {
  const butir = Object.entries(galat).flatMap(([nama, pesanPesan]) =>
    pesanPesan.map((teks) => ({ nama, teks })),
  );
  return (
    <div className="ringkasan-galat" role="alert" {...AMBIL_FOKUS}>
      <h2 className="judul-3">Ada yang perlu diperbaiki</h2>
      {pesan ? <p>{pesan}</p> : null}
      {butir.length > 0 ? (
        <ul>
          {butir.map(({ nama, teks }) => (
            <li key={`${nama}:${teks}`}>
              <a href={`#${idIsian(awalan, nama)}`}>
                {labelGalat[nama] ? `${labelGalat[nama]}: ${teks}` : teks}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
