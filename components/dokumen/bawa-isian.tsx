'use client';

import { useEffect, useRef } from 'react';
import { Pengisi } from '@/components/form/pengisi';
import { ISIAN_LAIN } from '@/lib/platform/form-state';

/** Whether anything stands in the fields of a form that people fill in. */
const terisi = (formulir: HTMLFormElement): boolean =>
  [...formulir.elements].some((satu) =>
    satu instanceof HTMLInputElement && /^(checkbox|radio)$/.test(satu.type)
      ? satu.checked
      : satu.matches('input:not([type=hidden], [type=file]), select, textarea') &&
        (satu as HTMLInputElement).value.trim() !== '',
  );

/** What stands in the forms of the page that are sent to the page itself; the others have an address. */
function isianLain(): Record<string, string[]> {
  const isi: Record<string, string[]> = {};
  for (const formulir of document.querySelectorAll<HTMLFormElement>(
    'main form:not([action^="/"])',
  )) {
    if (!terisi(formulir)) continue;
    const data = new FormData(formulir);
    // Versions and keys of one form must not come into another.
    for (const { name } of formulir.querySelectorAll<HTMLInputElement>('input[type=hidden]'))
      data.delete(name);
    for (const nama of new Set(data.keys())) {
      const nilai = data.getAll(nama).filter((satu) => typeof satu === 'string');
      // Two forms may have a field of one name: an empty one does not cover the other.
      if (!isi[nama] || nilai.some(Boolean)) isi[nama] = nilai;
    }
  }
  return isi;
}

/**
 * Inside an upload form: lets what was typed in the other forms of the page travel with the file, so that the
 * page can give it back. A file that is too large is cut just above the limit: it is refused all the same,
 * and the text arrives.
 */
export function BawaIsian({ ukuranMaks }: { ukuranMaks: number }) {
  const tempat = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const formulir = tempat.current?.closest('form');
    function bawa({ formData }: FormDataEvent) {
      const isi = isianLain();
      if (Object.keys(isi).length > 0) formData.set(ISIAN_LAIN, JSON.stringify(isi));
      const berkas = formData.get('berkas');
      if (berkas instanceof File && berkas.size > ukuranMaks) {
        formData.set('berkas', berkas.slice(0, ukuranMaks + 1, berkas.type), berkas.name);
      }
    }
    // What is typed travels from now on, so the answer may take the place of the page.
    formulir?.removeAttribute('target');
    formulir?.addEventListener('formdata', bawa);
    return () => formulir?.removeEventListener('formdata', bawa);
  }, [ukuranMaks]);
  return (
    <span ref={tempat} hidden>
      <Pengisi />
    </span>
  );
}
