import 'server-only';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { sekarang } from '../clock';
import { db } from '../db/client';
import { env } from '../env';
import { sidik } from '../kunci';
import { catatMasukGagal, lupakanMasukGagal, sisaJedaMasuk, tungguLaju } from '../laju';
import { permintaan } from '../permintaan';
import { cocokSandi } from './sandi';
import { bukaSesi, cabutSesi } from './sesi';

/** The attempt was not looked at: too many before it. */
export class TerlaluSering extends CredentialsSignin {
  override code = 'terlalu-sering';
}

const aman = () => env().SINERGI_ALAMAT.startsWith('https://');
export const namaKuki = (): string => (aman() ? '__Host-sinergi-sesi' : 'sinergi-sesi');

async function masuk(surelMentah: unknown, sandi: unknown): Promise<{ id: string } | null> {
  const surel =
    typeof surelMentah === 'string' ? surelMentah.trim().toLowerCase().slice(0, 254) : '';
  if (surel === '' || typeof sandi !== 'string' || sandi === '' || sandi.length > 200) return null;
  const asal = await permintaan();
  if ((await tungguLaju('masuk-ip', asal.ip)) > 0 || (await sisaJedaMasuk(surel)) > 0)
    throw new TerlaluSering();
  const pengguna = await db().pengguna.findUnique({
    where: { surel },
    select: { id: true, sandiHash: true, surelTerverifikasiPada: true, dinonaktifkanPada: true },
  });
  const cocok = await cocokSandi(pengguna?.sandiHash, sandi);
  // One answer for "no such account", "wrong password", "not confirmed" and "disabled".
  if (!pengguna || !cocok || !pengguna.surelTerverifikasiPada || pengguna.dinonaktifkanPada) {
    await catatMasukGagal(surel);
    return null;
  }
  await lupakanMasukGagal(surel);
  return { id: await bukaSesi(db(), pengguna.id, asal, sekarang()) };
}

// Credentials force a JWT in next-auth, so the token carries nothing but the secret of our own
// session row; what the session may do is read from the database on every request.
const next = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
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
    session: ({ session, token }) =>
      ({ ...session, user: undefined, rahasia: token.rahasia as string }) as never,
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

export const { handlers, signIn, signOut, auth } = next;

/** The secret of the session row that the request's cookie carries, if its signature is right. */
export async function rahasiaSesi(): Promise<string | null> {
  const sesi = (await auth()) as { rahasia?: string } | null;
  return sesi?.rahasia ?? null;
}
