import 'server-only';
import { cookies, headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { sekarang } from '../clock';
import { permintaan } from '../permintaan';
import type { Tindakan } from './kebijakan';
import { namaKuki, rahasiaSesi } from './next-auth';
import { bacaSesi } from './sesi';
import { type Pelaku, type Wewenang, wewenang } from './wewenang';

export interface PelakuTerbaca {
  pelaku: Pelaku;
  /** Id of the running session, null when nobody is signed in. */
  sesiId: string | null;
  /** Whose session it was, when it is over: lets an expired form be given back to its writer. */
  bekasPenggunaId: string | null;
}

async function baca(): Promise<PelakuTerbaca> {
  const { id: permintaanId } = await permintaan();
  const publik: Pelaku = { penggunaId: null, nama: 'Publik', surel: null, peran: [], permintaanId };
  const rahasia = await rahasiaSesi();
  const sesi = rahasia ? await bacaSesi(rahasia, sekarang()) : null;
  if (!sesi?.berlaku)
    return { pelaku: publik, sesiId: null, bekasPenggunaId: sesi?.pengguna.id ?? null };
  const { id, nama, surel, peran } = sesi.pengguna;
  return {
    pelaku: { penggunaId: id, nama, surel, peran, permintaanId },
    sesiId: sesi.id,
    bekasPenggunaId: id,
  };
}

/** Who makes this request; read once a render. */
export const bacaPelaku = cache(baca);

/**
 * Whether the browser carries a session, maybe one that is over: for words only. Needs no database, and
 * the server in front tells it from the same cookie.
 */
export async function membawaSesi(): Promise<boolean> {
  return (await cookies()).has(namaKuki());
}

/** Path and query of the running page: for coming back after signing in, and for `ambilTitipan`. */
export async function jalurKini(): Promise<string> {
  return (await headers()).get('x-jalur') ?? '/portal';
}

/**
 * For pages: the right to do an act, else the sign-in page (nobody signed in) or 403.
 * Never call it in an action: there a refusal is an answer, not a page.
 */
export async function mintaWewenang<T extends Tindakan>(tindakan: T): Promise<Wewenang<T>> {
  const { pelaku } = await bacaPelaku();
  const by = wewenang(pelaku, tindakan);
  if (by) return by;
  if (pelaku.penggunaId === null)
    redirect(`/masuk?lanjut=${encodeURIComponent(await jalurKini())}`);
  return forbidden();
}

/** The same without leaving: null when refused. Buttons and menus use it. */
export async function cobaWewenang<T extends Tindakan>(tindakan: T): Promise<Wewenang<T> | null> {
  return wewenang((await bacaPelaku()).pelaku, tindakan);
}
