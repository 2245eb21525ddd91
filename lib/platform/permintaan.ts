import 'server-only';
import { headers } from 'next/headers';
import { env } from './env';

export interface Permintaan {
  id: string;
  ip: string;
  peramban: string;
}

/** Address of the client: only as many X-Forwarded-For entries are believed as we run proxies. */
export function alamatIp(terusan: string | null, proksi: number): string {
  if (proksi === 0 || !terusan) return 'langsung';
  const alamat = terusan.split(',').map((bagian) => bagian.trim());
  return alamat[Math.max(0, alamat.length - proksi)]?.slice(0, 64) || 'langsung';
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
    ip: alamatIp(kepala.get('x-forwarded-for'), env().PROKSI_TEPERCAYA),
    peramban: ringkasPeramban(kepala.get('user-agent') ?? ''),
  };
}
