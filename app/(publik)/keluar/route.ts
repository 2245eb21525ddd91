import { SIMPANAN_ISIAN } from '@/lib/platform/simpanan-isian';

const TUJUAN = '/masuk?sebab=keluar';

/** What a tab keeps of forms that were not sent goes with its account. */
const LUPAKAN = `try{for(const k of Object.keys(sessionStorage))if(k.startsWith('${SIMPANAN_ISIAN}'))sessionStorage.removeItem(k)}catch{}`;

const halaman = (nonce: string): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Keluar – Sinergi Depok</title>
    <script nonce="${nonce}">${LUPAKAN}</script>
    <meta http-equiv="refresh" content="0;url=${TUJUAN}">
  </head>
  <body>
    <main><h1>Anda sudah keluar</h1><p><a href="${TUJUAN}">Lanjut</a></p></main>
  </body>
</html>`;

/**
 * After signing out: Back must not show what the browser kept. A document of its own and not a redirect,
 * because a redirect after an action is followed by the router, which keeps its pages in memory. Changes
 * nothing by itself.
 */
export function GET({ headers }: Request): Response {
  // Made for each answer by the portal's own proxy.
  return new Response(halaman(headers.get('x-nonce') ?? ''), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'clear-site-data': '"cache"',
      'cache-control': 'no-store',
    },
  });
}
