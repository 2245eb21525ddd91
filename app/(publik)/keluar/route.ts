/** After signing out: Back must not show what the browser kept. Changes nothing by itself. */
export function GET(): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location: '/masuk?sebab=keluar',
      'clear-site-data': '"cache"',
      'cache-control': 'no-store',
    },
  });
}
