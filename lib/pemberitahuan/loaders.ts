import 'server-only';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { jumlahBelumDibaca, pemberitahuanSendiri } from './reads';
import { halamanSchema } from './schema';

/** One's own notices. */
export async function loadPemberitahuan(parameter: Record<string, string | string[] | undefined>) {
  const by = await mintaWewenang('akun:sendiri');
  const [halaman, belumDibaca] = await Promise.all([
    pemberitahuanSendiri(by, halamanSchema.parse(parameter)),
    jumlahBelumDibaca(by),
  ]);
  return { halaman, belumDibaca };
}
