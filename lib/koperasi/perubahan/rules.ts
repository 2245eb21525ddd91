/** Acts of the trail that raise the version of a koperasi: the last of them tells whom a conflict is with. */
export const MENAIKKAN_VERSI: readonly string[] = [
  'koperasi.daftar',
  'koperasi.ubah',
  'koperasi.ubah-profil',
  'koperasi.ubah-kuk',
  'koperasi.nonaktifkan',
  'koperasi.aktifkan',
];
