import 'server-only';
import { headers } from 'next/headers';
import { env } from './env';
import { TANPA_ALAMAT } from './laju';

export interface Permintaan {
  id: string;
  ip: string;
  peramban: string;
}

/** What is known of where a request comes from; null where nothing is. */
export interface AsalPermintaan {
  /** `X-Forwarded-For`: the visitor may have written it, all but what our own proxies added. */
  terusan: string | null;
  /** Address of whoever is connected (scripts/peladen/sambungan.mjs); null for a proxy that is not ours. */
  sambungan: string | null;
}

/**
 * Address of the client: of whoever is connected, or what our proxies say, of which only as many entries are
 * believed as there are proxies; `TANPA_ALAMAT` where it cannot be told.
 *
 * @param proksi how many of our own stand in front of the portal
 */
export function alamatIp({ terusan, sambungan }: AsalPermintaan, proksi: number): string {
  if (proksi === 0) return sambungan?.slice(0, 64) || TANPA_ALAMAT;
  const alamat = (terusan ?? '').split(',').map((bagian) => bagian.trim());
  return alamat[Math.max(0, alamat.length - proksi)]?.slice(0, 64) || TANPA_ALAMAT;
}

const PERAMBAN = [
  ['Edg/', 'Edge'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const PERANGKAT = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const;

/** "Chrome di Android": enough to recognise one's own session, too little to track anybody. */
export function ringkasPeramban(agen: string): string {
  const nama = PERAMBAN.find(([tanda]) => agen.includes(tanda))?.[1] ?? 'Peramban lain';
  const alat = PERANGKAT.find(([tanda]) => agen.includes(tanda))?.[1] ?? 'perangkat lain';
  return `${nama} di ${alat}`;
}

/** What is known of the running request. */
export async function permintaan(): Promise<Permintaan> {
  const kepala = await headers();
  return {
    id: kepala.get('x-permintaan-id') ?? crypto.randomUUID(),
    ip: alamatIp(
      { terusan: kepala.get('x-forwarded-for'), sambungan: kepala.get('x-sambungan-dari') },
      env().PROKSI_TEPERCAYA,
    ),
    peramban: ringkasPeramban(kepala.get('user-agent') ?? ''),
  };
}
