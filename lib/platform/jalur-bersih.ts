/** What an upload leaves in the address of the page one comes back to. */
export const PARAM_UNGGAH = ['unggah', 'unggahJenis', 'unggahTunggu', 'dokumen'] as const;

/** Address of a page, with its query, without what an upload left in it. */
export function jalurBersih(kembali: string): string {
  const jalur = new URL(kembali, 'http://sinergi.invalid');
  for (const nama of PARAM_UNGGAH) jalur.searchParams.delete(nama);
  return jalur.pathname + jalur.search;
}
