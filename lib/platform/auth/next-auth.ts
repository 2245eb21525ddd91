import 'server-only';
import { headers } from 'next/headers';
import NextAuth, { CredentialsSignin } from 'next-auth';
import { getToken } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { sekarang } from '../clock';
import { db } from '../db/client';
import { env } from '../env';
import { sidik } from '../kunci';
import { permintaan } from '../permintaan';
import { cobaMasuk } from './masuk';
import { cabutSesi } from './sesi';

/** The attempt was not looked at: too many before it. */
export class TerlaluSering extends CredentialsSignin {
  override code = 'terlalu-sering';
  constructor(readonly tungguDetik: number) {
    super();
  }
}

const aman = () => env().SINERGI_ALAMAT.startsWith('https://');
export const namaKuki = (): string => (aman() ? '__Host-sinergi-sesi' : 'sinergi-sesi');

async function masuk(surel: unknown, sandi: unknown): Promise<{ id: string } | null> {
  const hasil = await cobaMasuk(surel, sandi, await permintaan());
  if (hasil.ok) return { id: hasil.rahasia };
  if (hasil.alasan === 'TERLALU_SERING') throw new TerlaluSering(hasil.tungguDetik);
  return null;
}

// Credentials force a JWT in next-auth, so the token carries nothing but the secret of our own
// session row; what the session may do is read from the database on every request. There is no
// /api/auth route: sign-in and sign-out are server actions, and the session is never given to scripts.
const next = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  useSecureCookies: aman(),
  // Longer than our own session lives: an expired one must still tell whose typed form to give back.
  session: { strategy: 'jwt', maxAge: 30 * 24 * 60 * 60 },
  pages: { signIn: '/masuk', error: '/masuk' },
  cookies: {
    sessionToken: {
      name: namaKuki(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: aman() },
    },
  },
  logger: { error: () => undefined, warn: () => undefined },
  providers: [
    Credentials({
      credentials: { surel: {}, sandi: {} },
      authorize: ({ surel, sandi }) => masuk(surel, sandi),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user?.id ? { rahasia: user.id } : { rahasia: token.rahasia }),
  },
  events: {
    async signOut(pesan) {
      const rahasia = 'token' in pesan ? pesan.token?.rahasia : undefined;
      if (typeof rahasia !== 'string') return;
      const baris = await db().sesi.findUnique({
        where: { id: sidik(rahasia) },
        select: { id: true, penggunaId: true },
      });
      if (baris) await cabutSesi(db(), baris.penggunaId, sekarang(), { id: baris.id });
    },
  },
}));

export const { signIn, signOut } = next;

/** The secret of the session row that the request's cookie carries, if its seal is right. */
export async function rahasiaSesi(): Promise<string | null> {
  const token = await getToken({
    req: { headers: await headers() },
    secret: env().AUTH_SECRET,
    cookieName: namaKuki(),
    salt: namaKuki(),
    secureCookie: aman(),
  });
  return typeof token?.rahasia === 'string' ? token.rahasia : null;
}
