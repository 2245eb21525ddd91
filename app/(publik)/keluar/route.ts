const TUJUAN = '/masuk?sebab=keluar';

const HALAMAN = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Keluar – Sinergi Depok</title>
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
export function GET(): Response {
  return new Response(HALAMAN, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'clear-site-data': '"cache"',
      'cache-control': 'no-store',
    },
  });
}
