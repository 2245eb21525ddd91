/** The accounts of the demonstration, in the order in which they are shown; all share one password. */
export const AKUN_DEMO = [
  { surel: 'admin@contoh.test', peran: 'Admin' },
  { surel: 'petugas@contoh.test', peran: 'Petugas DKUM' },
  { surel: 'petugas2@contoh.test', peran: 'Petugas DKUM kedua' },
  { surel: 'penilai@contoh.test', peran: 'Penilai kesehatan' },
  { surel: 'kabid@contoh.test', peran: 'Kepala bidang' },
  { surel: 'kelurahan@contoh.test', peran: 'Petugas kelurahan' },
  { surel: 'pendamping@contoh.test', peran: 'Pendamping program' },
  { surel: 'pengurus@contoh.test', peran: 'Pengurus koperasi' },
  { surel: 'pemilik@contoh.test', peran: 'Pemilik UMKM' },
  { surel: 'dekranasda@contoh.test', peran: 'Dekranasda' },
  { surel: 'inspektorat@contoh.test', peran: 'Inspektorat' },
] as const;
