/** One field that an act changed, in words. */
export interface PerubahanTercatat {
  label: string;
  sebelum: string;
  sesudah: string;
}

/** One entry of the trail as pages show it: everything is text, so it may cross to the browser. */
export interface ButirRiwayat {
  id: string;
  /** '24 November 2026 pukul 10.42 WIB' */
  waktu: string;
  /** What was done: 'Mendaftarkan koperasi'. */
  kalimat: string;
  oleh: string;
  /** Under which roles, in words. */
  peran: string;
  /** The reason that was given. */
  keterangan: string | null;
  perubahan: PerubahanTercatat[];
}
