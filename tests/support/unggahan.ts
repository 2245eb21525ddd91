/**
 * The request with which a browser uploads: multipart, with its length declared, from the portal's own pages.
 *
 * @param jalur path and query of the route
 * @param kepala headers that a test wants otherwise
 */
export async function permintaanUnggah(
  jalur: string,
  data: FormData,
  kepala: Record<string, string> = {},
): Promise<Request> {
  const bentuk = new Response(data);
  const badan = Buffer.from(await bentuk.arrayBuffer());
  return new Request(new URL(jalur, 'http://localhost:3000'), {
    method: 'POST',
    body: badan,
    headers: {
      origin: 'http://localhost:3000',
      host: 'localhost:3000',
      'content-type': bentuk.headers.get('content-type') ?? '',
      'content-length': String(badan.length),
      ...kepala,
    },
  });
}
