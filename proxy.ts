import { type NextRequest, NextResponse } from 'next/server';
import {
  adalahApiTerbuka,
  adalahTulisan,
  asalDiizinkan,
  terbacaHalaman,
} from '@/lib/platform/asal';

/*
 * Headers and the origin check. No permission is decided here: that happens where data is read and
 * written.
 */

const BADAN_PALING_BESAR = 1_000_000;
/** Pages and lists that depend on who asks; the way to the sign-in page is not kept either. */
const PRIBADI = /^\/(portal|api\/ekspor)(\/|$)/;

const tolak = (status: number, kalimat: string): NextResponse =>
  new NextResponse(kalimat, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

function tolakTulisan(permintaan: NextRequest): NextResponse | null {
  if (!adalahTulisan(permintaan.method)) return null;
  if (adalahApiTerbuka(permintaan.nextUrl.pathname)) return null;
  const kepala = {
    asal: permintaan.headers.get('origin'),
    host: permintaan.headers.get('host'),
  };
  // A forwarded host is never believed.
  if (!asalDiizinkan(kepala, process.env.SINERGI_ALAMAT || 'http://localhost:3000')) {
    return tolak(403, 'Permintaan ini tidak datang dari halaman Sinergi Depok, jadi ditolak.');
  }
  const panjang = Number(permintaan.headers.get('content-length') ?? '0');
  if (panjang > BADAN_PALING_BESAR)
    return tolak(
      413,
      'Isian terlalu panjang (paling banyak 1 MB). Kembali, lalu pendekkan tulisan yang panjang.',
    );
  const { headers, nextUrl } = permintaan;
  if (!terbacaHalaman(nextUrl.pathname, headers.get('content-type'), headers.get('next-action'))) {
    return tolak(415, 'Kiriman ini bukan isian formulir Sinergi Depok, jadi tidak dibaca.');
  }
  return null;
}

function kebijakanIsi(nonce: string, pengembangan: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${pengembangan ? " 'unsafe-eval'" : ''}`,
    pengembangan ? "style-src 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function proxy(permintaan: NextRequest): NextResponse {
  const ditolak = tolakTulisan(permintaan);
  const pengembangan = process.env.NODE_ENV === 'development';
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const csp = kebijakanIsi(nonce, pengembangan);
  const kepala = new Headers(permintaan.headers);
  kepala.set('x-nonce', nonce);
  kepala.set('content-security-policy', csp);
  kepala.set('x-permintaan-id', crypto.randomUUID());
  kepala.set('x-jalur', permintaan.nextUrl.pathname + permintaan.nextUrl.search);
  kepala.set('x-tanpa-skrip', kepala.has('next-action') ? 'tidak' : 'ya');
  // A forwarded host would decide what counts as the own address inside the framework.
  kepala.delete('x-forwarded-host');
  const jawaban = ditolak ?? NextResponse.next({ request: { headers: kepala } });
  jawaban.headers.set('content-security-policy', csp);
  if (PRIBADI.test(permintaan.nextUrl.pathname)) jawaban.headers.set('cache-control', 'no-store');
  return jawaban;
}

export const config = {
  // Uploads pass outside (their body must not be buffered here); they check the origin themselves.
  matcher: [
    '/((?!_next/static|_next/image|api/berkas|api/verifikasi|favicon.ico|icon.svg|robots.txt).*)',
  ],
};
