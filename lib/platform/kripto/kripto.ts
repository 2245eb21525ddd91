import 'server-only';
import { createHmac } from 'node:crypto';
import { bacaKunci } from './cincin-kunci';
import {
  bukaBerkasTertutup,
  bukaTeks,
  idKunciBerkas,
  idKunciTeks,
  tutupBerkas,
  tutupTeks,
} from './sandi';

/** Everything the application does with its keys. Errors: GalatSandi when something does not open. */
export interface CincinKunci {
  /** Id of the key that closes new values. */
  readonly kunciAktif: string;
  /** Closes a text for its place ('tabel.kolom.id'). */
  sandikan(teks: string, konteks: string): string;
  /** Opens a text; the place must be the same. */
  bukaSandi(nilai: string, konteks: string): string;
  /** Whether a text was closed with another key than the active one. */
  perluRotasi(nilai: string): boolean;
  /**
   * Keyed fingerprint (64 hex digits) for exact look-up and uniqueness of an encrypted value. The same
   * value gives different fingerprints for different kinds, so columns cannot be joined on it.
   *
   * @param jenis kind of value, e.g. 'nik_penduduk', 'telepon'
   * @param nilaiTernormalisasi the value in its one canonical form
   */
  indeksButa(jenis: string, nilaiTernormalisasi: string): string;
  /** Closes the bytes of a file for its place. */
  sandikanBerkas(berkas: Uint8Array, konteks: string): Buffer;
  /** Opens the bytes of a file. */
  bukaBerkas(berkas: Uint8Array, konteks: string): Buffer;
  /** Whether a file was closed with another key than the active one. */
  perluRotasiBerkas(berkas: Uint8Array): boolean;
}

/**
 * Builds the key ring from the settings KUNCI_DATA and KUNCI_INDEKS (see `bacaKunci` for their form).
 * Throws GalatKonfigurasiKunci.
 */
export function buatCincinKunci(config: { kunciData: string; kunciIndeks: string }): CincinKunci {
  const kunci = bacaKunci(config.kunciData, config.kunciIndeks);
  return {
    kunciAktif: kunci.aktif,
    sandikan: (teks, konteks) => tutupTeks(kunci, teks, konteks),
    bukaSandi: (nilai, konteks) => bukaTeks(kunci, nilai, konteks),
    perluRotasi: (nilai) => idKunciTeks(nilai) !== kunci.aktif,
    indeksButa: (jenis, nilai) => {
      // The separator must not occur in the kind, or two pairs could share one message.
      if (!/^[a-z][a-z_]*$/.test(jenis)) throw new RangeError('Jenis indeks tidak dikenal');
      return createHmac('sha256', kunci.indeks).update(`${jenis}\0${nilai}`, 'utf8').digest('hex');
    },
    sandikanBerkas: (berkas, konteks) => tutupBerkas(kunci, berkas, konteks),
    bukaBerkas: (berkas, konteks) => bukaBerkasTertutup(kunci, berkas, konteks),
    perluRotasiBerkas: (berkas) => idKunciBerkas(berkas) !== kunci.aktif,
  };
}
