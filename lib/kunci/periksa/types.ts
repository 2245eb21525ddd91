/** What came of opening one stored value, or file, with the keys of the configuration. */
export interface Percobaan {
  /** Id of the key that closed it. */
  kunci: string;
  hasil: 'TERBUKA' | 'KUNCI_TIDAK_DIKENAL' | 'TIDAK_COCOK';
}

export interface TemuanKunci {
  /** Id of the key that closes new values. */
  aktif: string;
  percobaan: readonly Percobaan[];
  /** For each looked at value with a blind index beside it: whether computing it anew gives the same. */
  indeks: readonly boolean[];
  /** For each looked at document: whether its file is there. */
  berkasAda: readonly boolean[];
}

/** Sentences for whoever starts the portal. */
export interface PutusanKunci {
  /** Reasons not to start. */
  henti: string[];
  /** Worth knowing, no reason to stay down. */
  peringatan: string[];
}
