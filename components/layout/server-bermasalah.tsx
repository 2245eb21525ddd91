'use client';

import { kelasTombol } from '../ui/kelas-tombol';
import { HalamanGalat } from './halaman-galat';

/** The number under which the server logged the fault. */
function nomorAcuan(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return undefined;
  return typeof error.digest === 'string' ? error.digest : undefined;
}

/**
 * 500: something broke on our side, or the database is away for a moment.
 *
 * Plain elements only: every page carries this, and what follows a fault is best a document of its own.
 */
export function ServerBermasalah({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <HalamanGalat
      kode="500"
      judul="Halaman ini sedang bermasalah"
      nomorAcuan={nomorAcuan(error)}
      aksi={
        <>
          <button type="button" className={kelasTombol()} onClick={() => retry()}>
            Coba lagi
          </button>
          <a href="/" className={kelasTombol('kedua')}>
            Ke beranda
          </a>
        </>
      }
    >
      <p>Ini bukan kesalahan Anda. Yang sudah tersimpan tetap aman.</p>
      <p>Tunggu sebentar lalu coba lagi. Jika masih begini, coba beberapa menit lagi.</p>
    </HalamanGalat>
  );
}
