import type { APIRequestContext, APIResponse } from '@playwright/test';

const lepasEntitas = (teks: string): string =>
  teks.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** Hidden fields of the form on a page that holds a given field, as a browser without script sends them. */
export async function isianTersembunyi(
  request: APIRequestContext,
  jalur: string,
  memuat: string,
): Promise<Record<string, string>> {
  const html = await (await request.get(jalur)).text();
  const formulir = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((satu) =>
    satu.includes(`name="${memuat}"`),
  );
  if (!formulir) throw new Error(`Tidak ada formulir dengan isian ${memuat} di ${jalur}.`);
  const isi: Record<string, string> = {};
  for (const [masukan] of formulir.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const nama = /\bname="([^"]*)"/.exec(masukan)?.[1];
    if (nama) isi[lepasEntitas(nama)] = lepasEntitas(/\bvalue="([^"]*)"/.exec(masukan)?.[1] ?? '');
  }
  return isi;
}

/** Sends a form as a browser without script would, from a page of the given origin. */
export async function kirimFormulir(
  request: APIRequestContext,
  jalur: string,
  isian: Record<string, string>,
  headers: Record<string, string>,
): Promise<APIResponse> {
  return request.post(jalur, { multipart: isian, headers, maxRedirects: 0 });
}
