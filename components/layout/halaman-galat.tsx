import type { ReactNode } from 'react';
import { LambangGaris } from '../ui/lambang';

/** Body of a page that could not be shown: what happened, what one can do, a number to quote. */
export function HalamanGalat({
  kode,
  judul,
  children,
  aksi,
  nomorAcuan,
}: {
  /** The status, small, for those who ask for help by telephone; none where the words say it all. */
  kode?: string;
  judul: string;
  children: ReactNode;
  aksi: ReactNode;
  nomorAcuan?: string;
}) {
  return (
    <div className="halaman-galat">
      <LambangGaris className="kosong-gambar" />
      {kode ? <p className="teks-lembut">Kode {kode}</p> : null}
      <h1 className="judul-1">{judul}</h1>
      <div className="halaman-galat-isi">{children}</div>
      <div className="halaman-galat-aksi">{aksi}</div>
      {nomorAcuan ? (
        <p className="teks-lembut">
          Nomor acuan: <strong className="angka-tabular">{nomorAcuan}</strong>. Sebutkan nomor ini
          bila menghubungi kami.
        </p>
      ) : null}
    </div>
  );
}
