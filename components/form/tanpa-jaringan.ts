import type { KeadaanFormulir } from '@/lib/platform/form-state';

type Aksi = (keadaan: KeadaanFormulir, data: FormData) => Promise<KeadaanFormulir>;

/** Told to a form whose sending found no network: what stands in it is unsent again. */
export const PUTUS = 'putus';

const TIDAK_ADA = 'Tidak ada jaringan, jadi belum ada yang disimpan. ';
const TERPUTUS = 'Jaringan terputus saat mengirim, jadi belum pasti apakah sudah tersimpan. ';
const LALU = 'Isian Anda masih ada. Bila sudah ada jaringan, ';

/**
 * A server action that answers also where its request meets no network: the form stays as it is, with all
 * that was typed and asked. Going elsewhere and faults of the server travel as errors too, of another kind,
 * and pass. On the server the action stays itself: only that works without JavaScript.
 */
export function tahanPutus(aksi: Aksi): Aksi {
  if (typeof window === 'undefined') return aksi;
  return async (keadaan, data) => {
    // Asked before: a network that goes while the answer is awaited may have carried the form there.
    const { onLine } = navigator;
    try {
      return await aksi(keadaan, data);
    } catch (galat) {
      // How every browser tells of a request that failed.
      if (!(galat instanceof TypeError)) throw galat;
      for (const form of document.querySelectorAll('form[aria-busy]')) {
        // Once there is an answer the framework empties the form.
        form.addEventListener('reset', (peristiwa) => peristiwa.preventDefault(), { once: true });
        form.dispatchEvent(new Event(PUTUS));
      }
      const pesan = onLine
        ? `${TERPUTUS + LALU}periksa datanya di tab lain sebelum mengirim lagi.`
        : `${TIDAK_ADA + LALU}kirim lagi.`;
      return { ...keadaan, galat: undefined, nomorAcuan: undefined, pesan, putus: true };
    }
  };
}
