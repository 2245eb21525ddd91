'use client';

import { useState } from 'react';
import { Lencana, type Nada, Tombol } from '@/components/ui';
import { type CatatanLuring, type StatusCatatan, sebutanCatatan } from '@/lib/lapangan/kotak/rules';
import { formatWaktu } from '@/lib/platform/format';

const LABEL: Record<StatusCatatan, string> = {
  DRAF: 'Belum selesai',
  MENUNGGU: 'Menunggu jaringan',
  PERIKSA: 'Perlu diperiksa',
};
const NADA: Record<StatusCatatan, Nada> = { DRAF: 'netral', MENUNGGU: 'biru', PERIKSA: 'kuning' };

function Hapus({ nama, hapus }: { nama: string; hapus: () => void }) {
  const [yakin, setYakin] = useState(false);
  if (!yakin) {
    return (
      <Tombol type="button" varian="kedua" onClick={() => setYakin(true)}>
        Hapus
      </Tombol>
    );
  }
  return (
    <>
      <Tombol type="button" varian="bahaya" onClick={hapus}>
        Ya, hapus {nama}
      </Tombol>
      <Tombol type="button" varian="kedua" onClick={() => setYakin(false)}>
        Jangan
      </Tombol>
    </>
  );
}

/** Records that lie on this phone, with what can be done about each. */
export function DaftarCatatan({
  catatan,
  formulir,
  hapus,
  lepasFoto,
}: {
  catatan: readonly CatatanLuring[];
  /** Page with the form in which a record is taken up again. */
  formulir: string;
  hapus: (catatan: CatatanLuring) => void;
  lepasFoto: (catatan: CatatanLuring) => void;
}) {
  return (
    <ul className="grid gap-4">
      {catatan.map((satu) => (
        <li key={satu.kunciKirim} className="grid gap-2">
          <p className="flex flex-wrap items-center gap-2">
            <strong>{sebutanCatatan(satu)}</strong>
            <Lencana nada={NADA[satu.status]}>{LABEL[satu.status]}</Lencana>
            <span className="teks-lembut">
              {formatWaktu(new Date(satu.dibuat))}
              {satu.foto.length > 0 ? `, ${satu.foto.length} foto` : ''}
            </span>
          </p>
          {satu.pesan ? <p>{satu.pesan}</p> : null}
          <p className="flex flex-wrap items-center gap-3">
            {satu.tersimpan ? (
              satu.status === 'PERIKSA' ? (
                <Tombol type="button" varian="kedua" onClick={() => lepasFoto(satu)}>
                  Lanjutkan tanpa foto itu
                </Tombol>
              ) : null
            ) : (
              <>
                {/* A document of its own: without a network the router has nowhere to ask. */}
                <a className="tautan" href={`${formulir}?kotak=${satu.kunciKirim}`}>
                  {satu.status === 'PERIKSA' ? 'Perbaiki' : 'Buka'}
                </a>
                <Hapus nama={sebutanCatatan(satu)} hapus={() => hapus(satu)} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
