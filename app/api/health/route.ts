import { env, modeDemo } from '@/lib/platform/env';
import { bacaKesehatan } from '@/lib/platform/kesehatan';

export const dynamic = 'force-dynamic';

/** Without a mail server the mails of production wait; that is worth a note, not an alarm. */
function keadaanSurat(): string {
  if (env().SMTP_URL) return 'dikirim';
  return modeDemo() ? 'kotak surat demo' : 'menunggu: SMTP_URL belum diisi';
}

/**
 * Both states for load balancers and monitors: all is well (200), or something is wrong (503), and what. A
 * portal that can be read and not written is disturbed too: nobody can hand in anything, and only the
 * status makes a monitor call somebody.
 */
export async function GET(): Promise<Response> {
  const { basisData, berkas } = await bacaKesehatan();
  const sehat = basisData === 'terhubung' && berkas === 'dapat ditulis';
  return Response.json(
    {
      status: sehat ? 'sehat' : 'terganggu',
      web: 'berjalan',
      basisData,
      berkas,
      surat: keadaanSurat(),
    },
    { status: sehat ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
