/** Why a closed value could not be opened. */
export type SebabGalatSandi =
  /** Not something this module wrote. */
  | 'BENTUK_TIDAK_DIKENAL'
  /** Closed with a key that is no longer (or not yet) in the ring. */
  | 'KUNCI_TIDAK_DIKENAL'
  /**
   * Altered, or moved to another row or column, or the key behind the id changed. Authenticated
   * encryption cannot tell these apart, and telling would help only an attacker.
   */
  | 'TIDAK_COCOK';

/** Carries the reason and the key id, never the value. */
export class GalatSandi extends Error {
  override readonly name = 'GalatSandi';

  constructor(
    readonly sebab: SebabGalatSandi,
    readonly idKunci?: string,
  ) {
    super(idKunci ? `${sebab} (kunci ${idKunci})` : sebab);
  }
}
