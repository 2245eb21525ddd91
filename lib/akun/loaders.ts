import 'server-only';
import { redirect } from 'next/navigation';
import { bacaPelaku, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { env, modeDemo } from '@/lib/platform/env';
import { jalurLanjut } from '@/lib/platform/jalur';
import { ambilTitipan } from '@/lib/platform/titipan';
import { AKUN_DEMO } from './demo/rules';
import { TEKS_PERSETUJUAN } from './privasi/rules';
import { jejakDataSendiri, persetujuanSendiri, profilSendiri, sesiSendiri } from './reads';
import { tokenBerlaku } from './token/reads';

/** Who is signed in already has no business here and goes on. */
async function lanjutBilaMasuk(lanjut?: string): Promise<void> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId !== null) redirect(jalurLanjut(lanjut));
}

/** The sign-in page; in demo mode with the accounts of the demonstration. */
export async function loadMasuk(lanjut: string | undefined) {
  await lanjutBilaMasuk(lanjut);
  return {
    lanjut: lanjut === undefined ? undefined : jalurLanjut(lanjut),
    demo: modeDemo() ? { akun: AKUN_DEMO, sandi: env().SINERGI_SANDI_DEMO } : null,
  };
}

/** The sign-up page; `lanjut` is where one was going when an account turned out to be needed. */
export async function loadDaftar(lanjut: string | undefined) {
  await lanjutBilaMasuk(lanjut);
  return {
    lanjut: lanjut === undefined ? undefined : jalurLanjut(lanjut),
    persetujuan: TEKS_PERSETUJUAN.PENDAFTARAN,
    demo: modeDemo(),
  };
}

/** Whether the link of a mail still opens; looking does not use it up. */
export async function loadKonfirmasi(token: string | undefined) {
  return { berlaku: token ? (await tokenBerlaku(token, ['KONFIRMASI_SUREL'])) !== null : false };
}

export async function loadAturUlang(token: string | undefined) {
  const jenis = token ? await tokenBerlaku(token, ['ATUR_ULANG_SANDI', 'UNDANGAN']) : null;
  return { berlaku: jenis !== null, undangan: jenis === 'UNDANGAN' };
}

export async function loadPeriksaSurel() {
  return { demo: modeDemo() };
}

/** One's own account: profile, sessions, consents, and who looked at one's identity. */
export async function loadAkun() {
  const by = await mintaWewenang('akun:sendiri');
  const { sesiId } = await bacaPelaku();
  const [profil, sesi, persetujuan, jejak, titipan] = await Promise.all([
    profilSendiri(by),
    sesiSendiri(by, sesiId),
    persetujuanSendiri(by),
    jejakDataSendiri(by),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return { profil, sesi, persetujuan, jejak, titipan };
}
