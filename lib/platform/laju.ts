import 'server-only';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { kolam } from './db/client';
import { sidikBerkunci } from './kunci';

/** Limits kept in PostgreSQL, so that several servers share them: points per seconds. */
const BATAS = {
  'masuk-ip': { points: 60, duration: 15 * 60 },
  daftar: { points: 10, duration: 60 * 60 },
  'daftar-surel': { points: 3, duration: 60 * 60 },
  'lupa-sandi': { points: 5, duration: 60 * 60 },
  unggah: { points: 40, duration: 60 * 60 },
  cari: { points: 240, duration: 60 },
  ekspor: { points: 30, duration: 60 * 60 },
} as const;

export type JenisBatas = keyof typeof BATAS;

const pembatas = new Map<string, RateLimiterPostgres>();

function ambil(jenis: string, points: number, duration: number): RateLimiterPostgres {
  let ada = pembatas.get(jenis);
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
    pembatas.set(jenis, ada);
  }
  return ada;
}

/**
 * Counts one use.
 *
 * @param kunci whose use it is (address, account); only a keyed fingerprint is stored
 * @returns 0 when allowed, else the seconds to wait
 */
export async function tungguLaju(jenis: JenisBatas, kunci: string): Promise<number> {
  const { points, duration } = BATAS[jenis];
  try {
    await ambil(jenis, points, duration).consume(sidikBerkunci(jenis, kunci));
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

/** Seconds until the next sign-in attempt on this account is looked at; 0 when at once. */
export async function sisaJedaMasuk(surel: string): Promise<number> {
  const ada = await jeda().get(sidikBerkunci('masuk-akun', surel));
  return ada && ada.consumedPoints > 1 && ada.msBeforeNext > 0
    ? Math.ceil(ada.msBeforeNext / 1000)
    : 0;
}

/** Counts a failed sign-in and sets the growing delay. Unknown accounts count alike. */
export async function catatMasukGagal(surel: string): Promise<void> {
  const kunci = sidikBerkunci('masuk-akun', surel);
  const { consumedPoints } = await hitungan().penalty(kunci, 1);
  const detik = jedaSetelahGagal(consumedPoints);
  if (detik > 0) await jeda().block(kunci, detik);
}

/** Forgets the failures after a right password. */
export async function lupakanMasukGagal(surel: string): Promise<void> {
  const kunci = sidikBerkunci('masuk-akun', surel);
  await Promise.all([hitungan().delete(kunci), jeda().delete(kunci)]);
}
