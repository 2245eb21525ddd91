import { redup, tebal } from './langkah.mjs';
import { PERAN_DEMO } from './lingkungan.mjs';

/**
 * What is said once the portal runs: the address that people open and, where that is another one, the
 * address to which the proxy before it sends; in demo mode the accounts.
 *
 * @param {ReturnType<import('./lingkungan.mjs').bacaSetelan>} setelan
 * @param {string} sandiDemo password of the demo accounts
 * @returns {string} several lines
 */
export function pengumuman({ mode, alamat, host, port }, sandiDemo) {
  const baris = ['', `${tebal('Sinergi Depok siap.')}  Buka ${tebal(alamat)}`];
  const { hostname, port: porta } = new URL(alamat);
  if (hostname !== 'localhost' || porta !== String(port)) {
    baris.push(`Server web mendengar di http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  }
  if (mode === 'demo') {
    baris.push('', 'Akun demo (semua memakai satu sandi):');
    for (const peran of PERAN_DEMO) baris.push(`  ${peran}@contoh.test`);
    baris.push(`  sandi: ${sandiDemo}`);
  }
  return [...baris, redup('\nTekan Ctrl-C untuk menghentikan.\n')].join('\n');
}
