const kata = (teks: string) => ` ${teks.toLowerCase()} `.replace(/[^\p{L}\d]+/gu, ' ');

/** A message with the name of its field in front, unless it names the field itself. */
export const kataGalat = (teks: string, label?: string): string =>
  !label || kata(teks).includes(kata(label)) ? teks : `${label}: ${teks}`;
