import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { GalatKonfigurasiKunci } from './cincin-kunci';

/**
 * Ed25519 signatures (RFC 8032) over texts. One private key signs; its public key and those of earlier
 * keys verify, so that what an old key signed stays good after a change of keys.
 */
export interface CincinTandaTangan {
  /** Id of the key that signs. */
  readonly kunciAktif: string;
  /** Signs the UTF-8 bytes of a text; the signature is base64url. */
  tandaTangani(naskah: string): { kunciId: string; tandaTangan: string };
  /** Looks whether a signature belongs to exactly this text and key. */
  periksa(naskah: string, tandaTangan: string, kunciId: string): HasilPeriksa;
  /** All public keys, the active one first. */
  kunciPublik(): KunciPublik[];
}

export type HasilPeriksa = 'COCOK' | 'TIDAK_COCOK' | 'KUNCI_TIDAK_DIKENAL';

export interface KunciPublik {
  id: string;
  aktif: boolean;
  /** SubjectPublicKeyInfo, as other programs read it. */
  pem: string;
  /** The 32 bytes of the key, base64: what stays in the configuration when the key is retired. */
  mentah: string;
}

const PANJANG = 32;
const POLA_ID = /^[a-z0-9]{1,16}$/;
const PUBLIK = 'publik.';

/** DER in front of the 32 bytes of a private and of a public Ed25519 key (RFC 8410). */
const AWALAN_PRIBADI = Buffer.from('302e020100300506032b657004220420', 'hex');
const AWALAN_PUBLIK = Buffer.from('302a300506032b6570032100', 'hex');

const keluhan = (teks: string) => new GalatKonfigurasiKunci('KUNCI_SERTIFIKAT', teks);

function bacaBita(teks: string, id: string): Buffer {
  const isi = Buffer.from(teks, 'base64');
  // Node skips what is not base64; the round trip notices a mistyped key.
  if (isi.length !== PANJANG || isi.toString('base64') !== teks) {
    throw keluhan(`untuk kunci "${id}" harus base64 dari ${PANJANG} byte.`);
  }
  return isi;
}

const pribadiDari = (bita: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([AWALAN_PRIBADI, bita]),
    format: 'der',
    type: 'pkcs8',
  });

const publikDari = (bita: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([AWALAN_PUBLIK, bita]), format: 'der', type: 'spki' });

const bitaPublik = (kunci: KeyObject): Buffer =>
  kunci.export({ format: 'der', type: 'spki' }).subarray(AWALAN_PUBLIK.length);

interface Terbaca {
  id: string;
  pribadi: KeyObject | null;
  publik: KeyObject;
}

function bacaSatu(bagian: string): Terbaca {
  const [id = '', ...nilai] = bagian.trim().split(':');
  const isi = nilai[0];
  if (!POLA_ID.test(id) || isi === undefined || nilai.length !== 1) {
    throw keluhan(
      'harus berbentuk "<id>:<base64>", dipisah koma; id memakai huruf kecil dan angka, kunci publik lama ditulis "<id>:publik.<base64>".',
    );
  }
  if (isi.startsWith(PUBLIK)) {
    return { id, pribadi: null, publik: publikDari(bacaBita(isi.slice(PUBLIK.length), id)) };
  }
  const pribadi = pribadiDari(bacaBita(isi, id));
  return { id, pribadi, publik: createPublicKey(pribadi) };
}

/**
 * Reads the key setting.
 *
 * @param setelan 's2:<base64 of 32 bytes>,s1:publik.<base64 of 32 bytes>': the key that signs first, then
 *   earlier ones, as private or (better) as public keys
 * @throws GalatKonfigurasiKunci, whose message never holds a key
 */
export function buatCincinTandaTangan(setelan: string): CincinTandaTangan {
  const semua = setelan.split(',').map(bacaSatu);
  const menurutId = new Map(semua.map((satu) => [satu.id, satu]));
  if (menurutId.size !== semua.length) throw keluhan('memuat satu id dua kali.');
  const sidik = new Set(semua.map(({ publik }) => bitaPublik(publik).toString('hex')));
  if (sidik.size !== semua.length) throw keluhan('memuat satu kunci dua kali.');
  const [aktif] = semua;
  const pribadi = aktif?.pribadi;
  if (!aktif || !pribadi) throw keluhan('harus diawali kunci pribadi.');
  return {
    kunciAktif: aktif.id,
    tandaTangani: (naskah) => ({
      kunciId: aktif.id,
      tandaTangan: sign(null, Buffer.from(naskah, 'utf8'), pribadi).toString('base64url'),
    }),
    periksa: (naskah, tandaTangan, kunciId) => {
      const kunci = menurutId.get(kunciId)?.publik;
      if (!kunci) return 'KUNCI_TIDAK_DIKENAL';
      const bita = Buffer.from(tandaTangan, 'base64url');
      return verify(null, Buffer.from(naskah, 'utf8'), kunci, bita) ? 'COCOK' : 'TIDAK_COCOK';
    },
    kunciPublik: () =>
      semua.map(({ id, publik }) => ({
        id,
        aktif: id === aktif.id,
        pem: publik.export({ format: 'pem', type: 'spki' }).toString(),
        mentah: bitaPublik(publik).toString('base64'),
      })),
  };
}
