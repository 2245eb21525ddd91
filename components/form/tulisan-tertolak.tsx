'use client';

import { useTerisi } from './konteks';

/**
 * What was typed into fields that the page does not offer any more, because somebody else was faster:
 * there to be read and copied, so that it is not lost.
 */
export function TulisanTertolak({ isian }: { isian: readonly { nama: string; label: string }[] }) {
  const terisi = useTerisi(isian.map(({ nama }) => nama));
  if (Object.keys(terisi).length === 0) return null;
  return (
    <div className="panel-formulir nada-biru">
      <h2 className="judul-3">Yang sudah Anda tulis</h2>
      <p>Belum disimpan. Salin bila masih Anda perlukan.</p>
      <dl className="daftar-tulisan">
        {isian
          .filter(({ nama }) => terisi[nama])
          .map(({ nama, label }) => (
            <div key={nama}>
              <dt className="font-semibold">{label}</dt>
              <dd className="whitespace-pre-line">{terisi[nama]}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
