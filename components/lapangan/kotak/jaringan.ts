/** The page that works without a network. */
export const ALAMAT_LURING = '/luring';

const TUNGGU_MS = 8_000;

/** Whether the portal answers; a phone that shows bars may still reach nothing. */
export async function adaJaringan(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const { ok } = await fetch('/icon.svg', {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(TUNGGU_MS),
    });
    return ok;
  } catch {
    return false;
  }
}

/** Lets the browser keep the page that works without a network. @returns whether it is there */
export async function siapkanLuring(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('/pekerja-lapangan.js');
    const { active } = await navigator.serviceWorker.ready;
    if (!active) return false;
    const { port1, port2 } = new MessageChannel();
    return await new Promise((selesai) => {
      port1.onmessage = ({ data }) => selesai(data === 'siap');
      active.postMessage('siapkan', [port2]);
    });
  } catch {
    return false;
  }
}
