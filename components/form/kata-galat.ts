/** A message with the name of its field in front, unless it names the field itself, from the start of a word on. */
export const kataGalat = (teks: string, label?: string): string =>
  !label || ` ${teks}`.toLowerCase().includes(` ${label.toLowerCase()}`)
    ? teks
    : `${label}: ${teks}`;
