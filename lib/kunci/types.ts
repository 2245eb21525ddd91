/** What rotating one column, or the files, came to. */
export interface HasilRotasi {
  /** 'pelaku_usaha.nik_penduduk_sandi', or 'berkas'. */
  tempat: string;
  diganti: number;
  /** Ids whose value does not open: altered, moved here from elsewhere, or closed with a missing key. */
  rusak: string[];
}

/** Called after each batch. */
export type Kemajuan = (tempat: string, diganti: number) => void;
