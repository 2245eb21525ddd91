import 'server-only';
import { env } from './env';
import { buatCincinKunci, type CincinKunci } from './kripto/kripto';

let cincin: CincinKunci | undefined;

/** The key ring of this process: encrypts and opens personal data, makes blind indexes. */
export function brankas(): CincinKunci {
  if (!cincin) {
    const { KUNCI_DATA, KUNCI_INDEKS } = env();
    cincin = buatCincinKunci({ kunciData: KUNCI_DATA, kunciIndeks: KUNCI_INDEKS });
  }
  return cincin;
}

/**
 * The place of an encrypted value, to which it is bound: `tabel.kolom.id`, table and column in
 * snake_case as in the database, e.g. `konteks('pelaku_usaha', 'nik_penduduk_sandi', id)`. Rotating the
 * keys derives the same text from the catalogue, so no other form may be used. Files: the table and
 * column that hold their storage key, `konteks('dokumen', 'kunci_simpan', id)`.
 */
export const konteks = (tabel: string, kolom: string, id: string): string =>
  `${tabel}.${kolom}.${id}`;
