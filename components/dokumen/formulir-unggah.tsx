import './dokumen.css';
import type { ComponentProps } from 'react';
import { FormulirBiasa } from '@/components/form/formulir-biasa';
import { kelasTombol } from '@/components/ui/kelas-tombol';
import { jalurIsian, UKURAN_MAKS } from '@/lib/dokumen/rules';
import { BawaIsian } from './bawa-isian';

/**
 * How an upload stands on its page. Without JavaScript one form cannot carry what was typed in another, so
 * the answer opens in a tab of its own and the page with the typing stays; with JavaScript it travels along.
 */
export interface CaraBerdiri {
  /** Nothing else can be typed on the page: the answer may take its place. */
  sendirian?: boolean | undefined;
  /** Files that came in are chosen in a form of the page, with `PerbaruiPilihan` below it. */
  dipilih?: boolean | undefined;
}

/** The form of one file. Every upload of a document goes through it. */
export function FormulirUnggah({
  sendirian = false,
  children,
  ...sisa
}: Pick<CaraBerdiri, 'sendirian'> &
  Omit<ComponentProps<typeof FormulirBiasa>, 'multipart' | 'tabBaru' | 'method'>) {
  return (
    <FormulirBiasa {...sisa} multipart tabBaru={!sendirian}>
      <BawaIsian ukuranMaks={UKURAN_MAKS} />
      {children}
      {sendirian ? null : (
        <noscript>
          <p className="petunjuk">
            Hasilnya terbuka di tab baru. Yang sudah Anda ketik di halaman ini tetap ada di sini.
          </p>
        </noscript>
      )}
    </FormulirBiasa>
  );
}

/** Where the answer stands in a tab of its own: where the typing is. */
export function IsianDiTabLain({ sendirian, dipilih }: CaraBerdiri) {
  if (sendirian) return null;
  return (
    <noscript>
      <p>
        Bila tadi Anda sudah mengetik sesuatu, isian itu masih ada di tab sebelumnya. Tutup tab ini
        {dipilih ? ', lalu tekan “Perbarui pilihan berkas” di bawah formulirnya.' : '.'}
      </p>
    </noscript>
  );
}

/**
 * Below a form in which files are chosen: without JavaScript its page does not learn of a file that came in
 * from another tab. What is typed stays. It stands after the form, else Enter in a field would press it.
 */
export function PerbaruiPilihan({ formulir, jalur }: { formulir: string; jalur: string }) {
  return (
    <noscript>
      <p className="petunjuk">Berkas yang baru diunggah belum ada dalam pilihan di atas?</p>
      <button
        type="submit"
        form={formulir}
        formAction={jalurIsian(jalur)}
        className={kelasTombol('kedua')}
      >
        Perbarui pilihan berkas
      </button>
    </noscript>
  );
}
