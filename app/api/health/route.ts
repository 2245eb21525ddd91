import { kolam } from '@/lib/platform/db/client';

export const dynamic = 'force-dynamic';

/** Both states for load balancers: the web server answers, and the database does or does not. */
export async function GET(): Promise<Response> {
  let basisData = 'terhubung';
  try {
    await kolam().query('SELECT 1');
  } catch {
    basisData = 'putus';
  }
  const sehat = basisData === 'terhubung';
  return Response.json(
    { status: sehat ? 'sehat' : 'terganggu', web: 'berjalan', basisData },
    { status: sehat ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
