import 'server-only';

/** An answer of a route in plain words, where there is no file to give and no page to lead to. */
export const jawabTeks = (
  status: number,
  isi: string,
  kepala: Record<string, string> = {},
): Response =>
  new Response(isi, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...kepala,
    },
  });
