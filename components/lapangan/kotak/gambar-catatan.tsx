'use client';

import { useEffect, useState } from 'react';
import type { FotoLuring } from '@/lib/lapangan/kotak/rules';
import { LABEL_HAL_FOTO } from '@/lib/lapangan/rules';
import type { HalFoto } from '@/lib/platform/db/generated/enums';
import { type AkunLuring, bacaFoto } from './simpanan';

const SISI = 64;

/** Small pictures of the photos that wait with a record, opened only for as long as they are shown. */
export function GambarCatatan({
  akun,
  foto,
  nama,
}: {
  akun: AkunLuring;
  foto: readonly FotoLuring[];
  /** What the record is called. */
  nama: string;
}) {
  if (foto.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {foto.map((satu) => (
        <Gambar key={satu.kunciFoto} akun={akun} foto={satu} nama={nama} />
      ))}
    </ul>
  );
}

function Gambar({ akun, foto, nama }: { akun: AkunLuring; foto: FotoLuring; nama: string }) {
  const [alamat, setAlamat] = useState('');
  const { kunciFoto, hal } = foto;
  useEffect(() => {
    let batal = false;
    let dibuat = '';
    bacaFoto(akun, kunciFoto)
      .then((isi) => {
        if (!isi || batal) return;
        dibuat = URL.createObjectURL(isi);
        setAlamat(dibuat);
      })
      // A photo that does not open is still named in the count.
      .catch(() => undefined);
    return () => {
      batal = true;
      if (dibuat) URL.revokeObjectURL(dibuat);
    };
  }, [akun, kunciFoto]);
  if (!alamat) return null;
  return (
    <li>
      {/* biome-ignore lint/performance/noImgElement: a picture of this phone, which no server makes smaller. */}
      <img
        src={alamat}
        alt={`${LABEL_HAL_FOTO[hal as HalFoto] ?? hal}, catatan ${nama}`}
        width={SISI}
        height={SISI}
        className="rounded object-cover"
        style={{ width: SISI, height: SISI }}
      />
    </li>
  );
}
