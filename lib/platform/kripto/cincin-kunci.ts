import { createSecretKey, type KeyObject } from 'node:crypto';

/**
 * The keys of the application: several data keys, so that an old one can still open what it closed
 * while new values use the active one, and one key for blind indexes.
 */
export interface KunciTerbaca {
  /** Id of the key that closes new values. */
  aktif: string;
  /** Data keys by id, the active one among them. */
  data: ReadonlyMap<string, KeyObject>;
  indeks: KeyObject;
}

/** A key setting that cannot be used; the message names the variable and never its value. */
export class GalatKonfigurasiKunci extends Error {
  override readonly name = 'GalatKonfigurasiKunci';

  constructor(
    readonly variabel: string,
    /** What is wrong with it, to follow its name. */
    readonly keluhan: string,
  ) {
    super(`${variabel} ${keluhan}`);
  }
}

const PANJANG_KUNCI = 32;
const POLA_ID = /^[a-z0-9]{1,16}$/;

/**
 * Reads the key settings.
 *
 * @param kunciData 'k2:<base64 of 32 bytes>,k1:<base64 of 32 bytes>', the active key first
 * @param kunciIndeks base64 of 32 bytes, different from every data key
 * @throws GalatKonfigurasiKunci
 */
export function bacaKunci(kunciData: string, kunciIndeks: string): KunciTerbaca {
  const { aktif, data } = bacaKunciData(kunciData);
  const indeks = bacaKunciIndeks(kunciIndeks);
  if ([...data.values()].some((satu) => satu.equals(indeks))) {
    throw new GalatKonfigurasiKunci(
      'KUNCI_INDEKS',
      'tidak boleh sama dengan salah satu KUNCI_DATA.',
    );
  }
  return { aktif, data, indeks };
}

/** The data keys alone; see `bacaKunci`. */
export function bacaKunciData(kunciData: string): Pick<KunciTerbaca, 'aktif' | 'data'> {
  const data = new Map<string, KeyObject>();
  let aktif: string | undefined;
  for (const bagian of kunciData.split(',')) {
    const [id = '', ...nilai] = bagian.trim().split(':');
    if (!POLA_ID.test(id) || nilai.length !== 1) {
      throw new GalatKonfigurasiKunci(
        'KUNCI_DATA',
        'harus berbentuk "<id>:<base64>", dipisah koma; id memakai huruf kecil dan angka.',
      );
    }
    const kunci = createSecretKey(bacaBase64('KUNCI_DATA', nilai[0] ?? ''));
    if (data.has(id) || [...data.values()].some((satu) => satu.equals(kunci))) {
      throw new GalatKonfigurasiKunci('KUNCI_DATA', `memuat kunci "${id}" dua kali.`);
    }
    data.set(id, kunci);
    aktif ??= id;
  }
  if (aktif === undefined) throw new GalatKonfigurasiKunci('KUNCI_DATA', 'belum diisi.');
  return { aktif, data };
}

/** The key of blind indexes alone; see `bacaKunci`. */
export const bacaKunciIndeks = (kunciIndeks: string): KeyObject =>
  createSecretKey(bacaBase64('KUNCI_INDEKS', kunciIndeks.trim()));

function bacaBase64(variabel: string, teks: string): Buffer {
  const isi = Buffer.from(teks, 'base64');
  // Node skips what is not base64; the round trip notices a mistyped key.
  const sah = isi.length === PANJANG_KUNCI && isi.toString('base64') === teks;
  if (!sah) {
    throw new GalatKonfigurasiKunci(variabel, `harus base64 dari ${PANJANG_KUNCI} byte.`);
  }
  return isi;
}
