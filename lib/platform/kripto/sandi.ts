import 'server-only';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KunciTerbaca } from './cincin-kunci';
import { GalatSandi } from './galat-sandi';

const ALGORITMA = 'aes-256-gcm';
const PANJANG_IV = 12;
const PANJANG_TAG = 16;

/** One sealed box, before it is written as text or as a file. */
interface Kotak {
  idKunci: string;
  iv: Buffer;
  isi: Buffer;
  tag: Buffer;
}

/**
 * Closes a text as 'v1.<key id>.<iv>.<ciphertext>.<tag>' (base64url). AES-256-GCM with a fresh random
 * iv, so equal texts give different values.
 *
 * @param konteks where the value lives, 'tabel.kolom.id'; opening asks for the same, so a value copied
 *   to another row or column does not open there
 */
export function tutupTeks(kunci: KunciTerbaca, teks: string, konteks: string): string {
  const { idKunci, iv, isi, tag } = tutup(kunci, Buffer.from(teks, 'utf8'), dataTambahan(konteks));
  return ['v1', idKunci, ...[iv, isi, tag].map((bagian) => bagian.toString('base64url'))].join('.');
}

/** Opens what `tutupTeks` closed. Throws GalatSandi. */
export function bukaTeks(kunci: KunciTerbaca, nilai: string, konteks: string): string {
  return buka(kunci, uraikanTeks(nilai), dataTambahan(konteks)).toString('utf8');
}

/** Id of the key a text was closed with. Throws GalatSandi when it is no closed text. */
export function idKunciTeks(nilai: string): string {
  return uraikanTeks(nilai).idKunci;
}

const TANDA_BERKAS = Buffer.from('SDB1', 'latin1');

/** Closes bytes: mark, length and text of the key id, iv, tag, ciphertext. */
export function tutupBerkas(kunci: KunciTerbaca, berkas: Uint8Array, konteks: string): Buffer {
  const kepala = kepalaBerkas(kunci.aktif);
  const { iv, isi, tag } = tutup(kunci, berkas, dataTambahan(konteks, kepala));
  return Buffer.concat([kepala, iv, tag, isi]);
}

/** Opens what `tutupBerkas` closed. Throws GalatSandi. */
export function bukaBerkasTertutup(
  kunci: KunciTerbaca,
  berkas: Uint8Array,
  konteks: string,
): Buffer {
  const kotak = uraikanBerkas(berkas);
  return buka(kunci, kotak, dataTambahan(konteks, kepalaBerkas(kotak.idKunci)));
}

/** Id of the key a file was closed with. Throws GalatSandi when it is no closed file. */
export function idKunciBerkas(berkas: Uint8Array): string {
  return uraikanBerkas(berkas).idKunci;
}

function tutup(kunci: KunciTerbaca, terang: Uint8Array, tambahan: Buffer): Kotak {
  const rahasia = kunci.data.get(kunci.aktif);
  if (!rahasia) throw new GalatSandi('KUNCI_TIDAK_DIKENAL', kunci.aktif);
  const iv = randomBytes(PANJANG_IV);
  const mesin = createCipheriv(ALGORITMA, rahasia, iv, { authTagLength: PANJANG_TAG });
  mesin.setAAD(tambahan);
  const isi = Buffer.concat([mesin.update(terang), mesin.final()]);
  return { idKunci: kunci.aktif, iv, isi, tag: mesin.getAuthTag() };
}

function buka(kunci: KunciTerbaca, { idKunci, iv, isi, tag }: Kotak, tambahan: Buffer): Buffer {
  const rahasia = kunci.data.get(idKunci);
  if (!rahasia) throw new GalatSandi('KUNCI_TIDAK_DIKENAL', idKunci);
  const mesin = createDecipheriv(ALGORITMA, rahasia, iv, { authTagLength: PANJANG_TAG });
  mesin.setAAD(tambahan);
  mesin.setAuthTag(tag);
  try {
    return Buffer.concat([mesin.update(isi), mesin.final()]);
  } catch {
    throw new GalatSandi('TIDAK_COCOK', idKunci);
  }
}

function dataTambahan(konteks: string, kepala: Buffer = Buffer.alloc(0)): Buffer {
  if (konteks === '') throw new RangeError('Konteks sandi kosong');
  return Buffer.concat([kepala, Buffer.from(konteks, 'utf8')]);
}

function uraikanTeks(nilai: string): Kotak {
  const [versi, idKunci = '', ...sisa] = nilai.split('.');
  const [iv, isi, tag] = sisa.map(bacaBase64url);
  const sah =
    versi === 'v1' &&
    /^[a-z0-9]{1,16}$/.test(idKunci) &&
    sisa.length === 3 &&
    iv?.length === PANJANG_IV &&
    tag?.length === PANJANG_TAG;
  if (!sah || !isi) throw new GalatSandi('BENTUK_TIDAK_DIKENAL');
  return { idKunci, iv, isi, tag };
}

/** Null unless the text is the one spelling of these bytes: else a flipped last bit would go unseen. */
function bacaBase64url(teks: string): Buffer | null {
  const isi = Buffer.from(teks, 'base64url');
  return isi.toString('base64url') === teks ? isi : null;
}

function kepalaBerkas(idKunci: string): Buffer {
  const id = Buffer.from(idKunci, 'latin1');
  return Buffer.concat([TANDA_BERKAS, Buffer.from([id.length]), id]);
}

function uraikanBerkas(berkas: Uint8Array): Kotak {
  const semua = Buffer.from(berkas.buffer, berkas.byteOffset, berkas.byteLength);
  const panjangId = semua[TANDA_BERKAS.length] ?? 0;
  const awalIv = TANDA_BERKAS.length + 1 + panjangId;
  const idKunci = semua.toString('latin1', TANDA_BERKAS.length + 1, awalIv);
  const sah =
    semua.subarray(0, TANDA_BERKAS.length).equals(TANDA_BERKAS) &&
    /^[a-z0-9]{1,16}$/.test(idKunci) &&
    semua.length >= awalIv + PANJANG_IV + PANJANG_TAG;
  if (!sah) throw new GalatSandi('BENTUK_TIDAK_DIKENAL');
  const awalTag = awalIv + PANJANG_IV;
  const awalIsi = awalTag + PANJANG_TAG;
  return {
    idKunci,
    iv: semua.subarray(awalIv, awalTag),
    tag: semua.subarray(awalTag, awalIsi),
    isi: semua.subarray(awalIsi),
  };
}
