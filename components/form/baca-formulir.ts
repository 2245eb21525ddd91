/** Values of a form by field name, as a browser would send them; more than one as a list. */
export type NilaiFormulir = Record<string, string | string[]>;

/** What stands in a form now. Files, empty fields and fields of the framework are left out. */
export function bacaFormulir(form: HTMLFormElement): NilaiFormulir {
  const data = new FormData(form);
  const hasil: NilaiFormulir = {};
  for (const nama of new Set(data.keys())) {
    const isi = data.getAll(nama).filter((satu) => typeof satu === 'string' && satu !== '');
    if (nama.startsWith('$') || isi.length === 0) continue;
    hasil[nama] = isi.length === 1 ? (isi[0] as string) : (isi as string[]);
  }
  return hasil;
}
