/** What a draft holds as form text; whatever is no text is left out. */
export const teksDraf = (isi: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isi && typeof isi === 'object' ? isi : {}).filter(
      (satu): satu is [string, string] => typeof satu[1] === 'string',
    ),
  );
