import { loadAkunLapangan } from '@/lib/lapangan/loaders';

export const dynamic = 'force-dynamic';

/** Whose session this is, for a phone that is about to send what waits on it. */
export const GET = async (): Promise<Response> =>
  Response.json(await loadAkunLapangan(), { headers: { 'cache-control': 'no-store' } });
