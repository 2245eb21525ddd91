import { ALAMAT_AKUN_LAPANGAN } from '@/lib/lapangan/rules';
import type { HasilKirim } from './kirim';
import { akunKini, isiKotak } from './simpanan';

const TUNGGU_MS = 8_000;

/** Whose session the browser has, asked of the portal: a page may have stood open, or come from the phone. */
async function penggunaMasuk(): Promise<string | null> {
  const jawaban = await fetch(ALAMAT_AKUN_LAPANGAN, {
    cache: 'no-store',
    signal: AbortSignal.timeout(TUNGGU_MS),
  });
  if (!jawaban.ok) return null;
  const { penggunaId } = (await jawaban.json()) as { penggunaId: string | null };
  return penggunaId;
}

/**
 * Sends what waits on this phone, if there is something, a network, and the session of who wrote it. What
 * sends is fetched only then.
 *
 * @param mulai is called when there is something to send, and for each record on its way
 * @returns null when nothing was tried; `'masuk'` when its writer is not signed in
 */
export async function kirimSendiri(
  penggunaId: string,
  mulai: (kunciKirim?: string) => void,
): Promise<HasilKirim | 'masuk' | null> {
  if (!navigator.onLine || (await isiKotak(penggunaId)).kirim === 0) return null;
  const akun = await akunKini(Date.now());
  if (akun?.penggunaId !== penggunaId) return null;
  mulai();
  try {
    if ((await penggunaMasuk()) !== penggunaId) return 'masuk';
    const { kirimSemua } = await import('./kirim');
    return await kirimSemua(akun, mulai);
  } catch {
    // No network after all, or a page of an older build whose files are gone.
    return { sampai: [], tertunda: true };
  }
}

/** What came of it, for the page it happened on. */
export function kalimatHasil(hasil: HasilKirim | 'masuk'): string {
  if (hasil === 'masuk') return 'Menunggu dikirim: masuk dahulu dengan akun yang mencatatnya.';
  const { sampai, tertunda, pesan } = hasil;
  return [
    sampai.length > 0 && `${sampai.length} catatan dari ponsel sudah terkirim.`,
    tertunda && (pesan ?? 'Jaringan terputus. Sisanya dikirim nanti.'),
  ]
    .filter(Boolean)
    .join(' ');
}
