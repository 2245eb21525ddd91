import type { NilaiFormulir } from './baca-formulir';

const DIPILIH = ['checkbox', 'radio'];
const BUKAN_ISIAN = ['file', 'submit', 'button', 'password'];

/**
 * Puts values back into the fields of a form; a field without a value becomes empty. Hidden fields change
 * only when a value is given.
 */
export function isikanFormulir(form: HTMLFormElement, nilai: NilaiFormulir): void {
  for (const unsur of form.elements) {
    if (unsur instanceof HTMLInputElement) isikanMasukan(unsur, nilai[unsur.name]);
    else if (unsur instanceof HTMLTextAreaElement) unsur.value = satu(nilai[unsur.name]) ?? '';
    else if (unsur instanceof HTMLSelectElement) {
      const ada = satu(nilai[unsur.name]);
      if (ada !== undefined) unsur.value = ada;
    }
  }
}

const satu = (ada: string | string[] | undefined): string | undefined =>
  Array.isArray(ada) ? ada[0] : ada;

function isikanMasukan(unsur: HTMLInputElement, ada: string | string[] | undefined): void {
  if (BUKAN_ISIAN.includes(unsur.type) || unsur.name.startsWith('$')) return;
  if (DIPILIH.includes(unsur.type)) {
    unsur.checked = Array.isArray(ada) ? ada.includes(unsur.value) : ada === unsur.value;
  } else if (unsur.type !== 'hidden' || ada !== undefined) {
    unsur.value = satu(ada) ?? '';
  }
}
