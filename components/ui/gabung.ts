/** Joins class names, leaving out what is empty. */
export function gabung(...kelas: (string | false | null | undefined)[]): string | undefined {
  const hasil = kelas.filter(Boolean).join(' ');
  return hasil === '' ? undefined : hasil;
}
