import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { sekarang } from './clock';
import { env } from './env';
import { sidikBerkunci } from './kunci';

/*
 * What the browser in front of us has just done itself. An address can be sent to somebody else, and a sign in
 * it with it; a cookie that we signed stays where it was set.
 */

const namaKuki = (guna: string): string => `sinergi-${guna}`;
const tanda = (guna: string, isi: string, sampai: number): string =>
  sidikBerkunci(`bukti-${guna}`, `${sampai}\n${isi}`);

/**
 * The header by which a browser remembers for a while that it did something.
 *
 * @param guna name of the deed; a later one of the same name takes its place
 * @param isi what it was done with
 * @param jalur page that asks for it
 */
export function kepalaBukti(guna: string, isi: string, jalur: string, detik: number): string {
  const sampai = sekarang().getTime() + detik * 1000;
  const aman = env().SINERGI_ALAMAT.startsWith('https://') ? '; Secure' : '';
  const nilai = `${sampai}.${tanda(guna, isi, sampai)}`;
  return `${namaKuki(guna)}=${nilai}; Path=${jalur}; Max-Age=${detik}; HttpOnly; SameSite=Lax${aman}`;
}

/** Whether this browser did it, with the very same, not too long ago. */
export async function adaBukti(guna: string, isi: string): Promise<boolean> {
  const nilai = (await cookies()).get(namaKuki(guna))?.value;
  const cocok = /^(\d{1,15})\.([0-9a-f]{40})$/.exec(nilai ?? '');
  if (!cocok) return false;
  const [, sampai = '', terbawa = ''] = cocok;
  if (Number(sampai) < sekarang().getTime()) return false;
  return timingSafeEqual(Buffer.from(terbawa), Buffer.from(tanda(guna, isi, Number(sampai))));
}
