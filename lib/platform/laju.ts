import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { kolam } from './db/client';
import { sidikBerkunci } from './kunci';

/** Limits kept in PostgreSQL, so that several servers share them: points per seconds. */
export const BATAS = {
  /** Wrong passwords, whichever account they are tried on. */
  'masuk-ip': { points: 60, duration: 15 * 60 },
  daftar: { points: 60, duration: 60 * 60 },
  /** Asking whether an identity number stands in the register, for each account. */
  'nik-penduduk': { points: 10, duration: 60 * 60 },
  /** Mails that anybody can make us send to one address. */
  'surat-surel': { points: 5, duration: 60 * 60 },
  'lupa-sandi': { points: 20, duration: 60 * 60 },
  /** Writing businesses down in the street, for each account. */
  lapangan: { points: 120, duration: 60 * 60 },
  /** Codes made by an owner, and those tried by an officer, for each account. */
  'minta-kode': { points: 20, duration: 60 * 60 },
  hubungkan: { points: 30, duration: 60 * 60 },
  unggah: { points: 40, duration: 60 * 60 },
  cari: { points: 240, duration: 60 },
  /** Codes and files looked up on the public page of verification. */
  verifikasi: { points: 120, duration: 10 * 60 },
  'undang-pendiri': { points: 60, duration: 60 * 60 },
  ekspor: { points: 30, duration: 60 * 60 },
  /** The open API: computing, and reading rule sets. */
  simulasi: { points: 120, duration: 60 },
  'api-baca': { points: 240, duration: 60 },
} as const;

export type JenisBatas = keyof typeof BATAS;

const semua = new Map<string, RateLimiterPostgres>();

function ambil(jenis: string, points: number, duration: number): RateLimiterPostgres {
  let ada = semua.get(jenis);
  if (!ada) {
    ada = new RateLimiterPostgres({
      storeClient: kolam(),
      tableName: 'batas_laju',
      tableCreated: true,
      keyPrefix: jenis,
      points,
      duration,
      clearExpiredByTimeout: false,
    });
    semua.set(jenis, ada);
  }
  return ada;
}

/**
 * Behind a proxy of which the configuration does not know, the address of the client is not known, and all
 * share one key: then the limit only keeps a flood off, or one guesser would shut everybody out.
 */
export const TANPA_ALAMAT = 'langsung';
const KELIPATAN_TANPA_ALAMAT = 50;

function pembatas(jenis: JenisBatas, kunci: string): RateLimiterPostgres {
  const { points, duration } = BATAS[jenis];
  return kunci === TANPA_ALAMAT
    ? ambil(`${jenis}-semua`, points * KELIPATAN_TANPA_ALAMAT, duration)
    : ambil(jenis, points, duration);
}

/** Takes one use back, which turned out to be none that counts. */
export async function kembalikanLaju(jenis: JenisBatas, kunci: string): Promise<void> {
  await pembatas(jenis, kunci).reward(sidikBerkunci(jenis, kunci), 1);
}

/**
 * Counts one use.
 *
 * @param kunci whose use it is (address, account); only a keyed fingerprint is stored
 * @returns 0 when allowed, else the seconds to wait
 */
export async function tungguLaju(jenis: JenisBatas, kunci: string): Promise<number> {
  try {
    await pembatas(jenis, kunci).consume(sidikBerkunci(jenis, kunci));
    return 0;
  } catch (galat) {
    if (galat instanceof RateLimiterRes) return Math.max(1, Math.ceil(galat.msBeforeNext / 1000));
    throw galat;
  }
}

const GAGAL_BEBAS = 5;
const TUNGGU_PALING_LAMA = 15 * 60;

/** Seconds to wait after so many failures in a row: 30, 60, 120 … at most 15 minutes. */
export function jedaSetelahGagal(gagal: number): number {
  if (gagal < GAGAL_BEBAS) return 0;
  return Math.min(TUNGGU_PALING_LAMA, 30 * 2 ** Math.min(10, gagal - GAGAL_BEBAS));
}

const hitungan = () => ambil('masuk-gagal', 1_000_000, 24 * 60 * 60);
const jeda = () => ambil('masuk-jeda', 1, TUNGGU_PALING_LAMA);

const sisaDetik = (hasil: RateLimiterRes): number =>
  Math.max(1, Math.ceil(hasil.msBeforeNext / 1000));

/**
 * Asks to try a password, and counts the attempt before anybody looks at it, so that guesses sent at the
 * same moment cannot slip through together. Unknown accounts are counted alike.
 *
 * @param kunci the account, by its address
 * @returns 0 when the attempt may be looked at, else the seconds to wait
 */
export async function mintaCobaSandi(kunci: string): Promise<number> {
  const sidik = sidikBerkunci('masuk-akun', kunci);
  const ditahan = await jeda().get(sidik);
  if (ditahan && ditahan.consumedPoints >= 1 && ditahan.msBeforeNext > 0) return sisaDetik(ditahan);
  const { consumedPoints } = await hitungan().penalty(sidik, 1);
  const detik = jedaSetelahGagal(consumedPoints);
  if (detik === 0) return 0;
  try {
    // One attempt takes the place; the next gets it when the delay is over.
    await jeda().consume(sidik, 1, { customDuration: detik });
    return 0;
  } catch (galat) {
    if (galat instanceof RateLimiterRes) return sisaDetik(galat);
    throw galat;
  }
}

/** Forgets the failures after a right password. */
export async function lupakanCobaSandi(kunci: string): Promise<void> {
  const sidik = sidikBerkunci('masuk-akun', kunci);
  await Promise.all([hitungan().delete(sidik), jeda().delete(sidik)]);
}
