import type { ReactNode } from 'react';
import { formulirTitipan, TEMPAT_TITIPAN } from '@/lib/platform/tempat-titipan';
import { Pemberitahuan } from '../ui/pemberitahuan';
import { FokusAlamat } from './fokus-alamat';

/*
 * What a page says whose form holds again what was typed before the session expired, or a file was uploaded. After
 * signing in one is led to it, with the focus, and from there to the form.
 */

type Titipan = Record<string, string | string[]>;

/** To the form, where it has a name: it may stand far below. */
function KeFormulir({ titipan }: { titipan: Titipan | undefined }) {
  const formulir = titipan && formulirTitipan(titipan);
  return formulir ? (
    <>
      {' '}
      <a className="tautan" href={`#${formulir}`}>
        Ke isiannya
      </a>
    </>
  ) : null;
}

function Kabar({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <Pemberitahuan id={TEMPAT_TITIPAN} nada="info" judul={judul}>
      <p>{children}</p>
      <FokusAlamat id={TEMPAT_TITIPAN} />
    </Pemberitahuan>
  );
}

/** Silent when it holds nothing. */
export function KabarTitipan({ titipan }: { titipan: Titipan }) {
  if (Object.keys(titipan).length === 0) return null;
  return (
    <Kabar judul="Isian Anda tadi sudah kami kembalikan.">
      Periksa lagi, lalu kirim.
      <KeFormulir titipan={titipan} />
    </Kabar>
  );
}

interface Dipulihkan {
  tampil: boolean;
  titipan?: Titipan;
}

/** The same on a page with several forms, of which one holds what was typed. */
export function IsianDipulihkan({ tampil, titipan, lalu }: Dipulihkan & { lalu: string }) {
  if (!tampil) return null;
  return (
    <Kabar judul="Isian Anda sudah dipulihkan">
      Isian ini belum tersimpan. Periksa, lalu {lalu}.
      <KeFormulir titipan={titipan} />
    </Kabar>
  );
}

/** The same where the form is saved rather than sent. */
export function IsianDikembalikan({ tampil, titipan }: Dipulihkan) {
  if (!tampil) return null;
  return (
    <Kabar judul="Isian Anda dikembalikan">
      Isian ini belum terkirim. Periksa, lalu simpan.
      <KeFormulir titipan={titipan} />
    </Kabar>
  );
}
