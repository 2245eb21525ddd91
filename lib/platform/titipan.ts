import 'server-only';
import { cookies } from 'next/headers';
import { brankas, konteks } from './brankas';
import { sekarang } from './clock';
import { db } from './db/client';
import { env } from './env';
import { rahasiaAcak, sidik, sidikBerkunci } from './kunci';
import { catatFormulir } from './tempat-titipan';

const UMUR_DETIK = 2 * 60 * 60;

/**
 * One cookie for each account: on a shared phone what one of them has kept is neither read nor covered by
 * another. Its name does not tell whose it is.
 */
const namaKuki = (penggunaId: string): string =>
  `sinergi-titipan-${sidikBerkunci('titipan', penggunaId).slice(0, 16)}`;

/** The secret this browser holds for what an account has kept; undefined where it holds none. */
async function rahasiaMilik(penggunaId: string): Promise<string | undefined> {
  const rahasia = (await cookies()).get(namaKuki(penggunaId))?.value;
  return rahasia && rahasia.length <= 100 ? rahasia : undefined;
}

/** No field of a form is called so. */
const FORMULIR = '#';

export type NilaiIsian = Record<string, string | string[]>;

/**
 * Keeps what was typed into a form whose session had expired, so that it is there again after signing
 * in. Encrypted; bound to this browser and to the account of the one who typed.
 *
 * @param formulir name of that form, where the page has given it one
 */
export async function titipkan(
  jalur: string,
  nilai: NilaiIsian,
  penggunaId: string,
  formulir?: string,
): Promise<void> {
  const rahasia = rahasiaAcak();
  const hash = sidik(rahasia);
  await db().titipanIsian.create({
    data: {
      hash,
      penggunaId,
      jalur: jalur.slice(0, 500),
      isi: brankas().sandikan(
        JSON.stringify({ ...nilai, [FORMULIR]: formulir }),
        konteks('titipan_isian', 'isi', hash),
      ),
      kedaluwarsaPada: new Date(sekarang().getTime() + UMUR_DETIK * 1000),
    },
    select: { hash: true },
  });
  (await cookies()).set(namaKuki(penggunaId), rahasia, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: env().SINERGI_ALAMAT.startsWith('https://'),
    maxAge: UMUR_DETIK,
  });
}

/** What was typed on this page before the session expired, or `{}`. Only for the one who typed it. */
export async function ambilTitipan(jalur: string, penggunaId: string | null): Promise<NilaiIsian> {
  const rahasia = penggunaId === null ? undefined : await rahasiaMilik(penggunaId);
  if (rahasia === undefined) return {};
  const hash = sidik(rahasia);
  const baris = await db().titipanIsian.findUnique({ where: { hash } });
  if (!baris || baris.kedaluwarsaPada < sekarang() || baris.jalur !== jalur) return {};
  if (baris.penggunaId === null || baris.penggunaId !== penggunaId) return {};
  const { [FORMULIR]: formulir, ...nilai } = JSON.parse(
    brankas().bukaSandi(baris.isi, konteks('titipan_isian', 'isi', hash)),
  ) as NilaiIsian;
  return catatFormulir(nilai, typeof formulir === 'string' ? formulir : undefined);
}

/**
 * Lets go of what was typed on this page before the session expired: it has been sent now, and must not
 * cover newer contents when the page is opened again.
 */
export async function lepasTitipan(jalur: string, penggunaId: string): Promise<void> {
  const rahasia = await rahasiaMilik(penggunaId);
  if (rahasia === undefined) return;
  const { count } = await db().titipanIsian.deleteMany({
    where: { hash: sidik(rahasia), jalur, penggunaId },
  });
  if (count > 0) (await cookies()).delete(namaKuki(penggunaId));
}
