import 'server-only';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { jumlahBelumDibaca, pemberitahuanSendiri } from './reads';
import { bacaHalaman } from './schema';

/** One's own notices. */
export async function loadPemberitahuan(parameter: Record<string, string | string[] | undefined>) {
  const by = await mintaWewenang('akun:sendiri');
  const { saring, diabaikan } = bacaHalaman(parameter);
  const [halaman, belumDibaca] = await Promise.all([
    pemberitahuanSendiri(by, saring),
    jumlahBelumDibaca(by),
  ]);
  return {
    halaman,
    belumDibaca,
    ditandai: saring.dibaca ?? null,
    pesanSaringan: pesanDiabaikan(diabaikan),
  };
}
