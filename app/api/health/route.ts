import { kolam } from '@/lib/platform/db/client';
import { env, modeDemo } from '@/lib/platform/env';

export const dynamic = 'force-dynamic';

/** Without a mail server the mails of production wait; that is worth a note, not an alarm. */
function keadaanSurat(): string {
  if (env().SMTP_URL) return 'dikirim';
  return modeDemo() ? 'kotak surat demo' : 'menunggu: SMTP_URL belum diisi';
}

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
    { status: sehat ? 'sehat' : 'terganggu', web: 'berjalan', basisData, surat: keadaanSurat() },
    { status: sehat ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
