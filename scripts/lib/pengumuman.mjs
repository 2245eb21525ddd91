import { readFileSync } from 'node:fs';
import { diAkar } from './jalur.mjs';
import { redup, tebal } from './langkah.mjs';

/** The accounts that the sign-in page shows too. */
const akunDemo = () => JSON.parse(readFileSync(diAkar('lib/akun/demo/akun.json'), 'utf8'));

/**
 * What is said once the portal runs: the address that people open and, where that is another one, the
 * address to which the proxy before it sends; in demo mode the accounts.
 *
 * @param {Awaited<ReturnType<import('./lingkungan.mjs').bacaSetelan>>} setelan
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
    for (const { surel, peran } of akunDemo()) baris.push(`  ${surel.padEnd(24)} ${peran}`);
    baris.push(`  sandi: ${sandiDemo}`);
  }
  return [...baris, redup('\nTekan Ctrl-C untuk menghentikan.\n')].join('\n');
}

/**
 * Why a second start is refused.
 *
 * @param {{ pid: number, alamat?: string, perintah?: boolean, siap?: boolean }} pemegang what the holder of
 *   the lock has written into it
 */
export function kalimatPemegang({ pid, alamat, perintah, siap }) {
  if (perintah) {
    return 'sebuah perintah sedang memakai basis data. Tunggu sampai selesai, lalu jalankan lagi.';
  }
  if (!siap) {
    return (
      `portal sedang disiapkan (proses ${pid}). Tunggu sampai jendelanya menulis “Sinergi Depok siap.”,\n` +
      `  lalu buka ${alamat}. Ctrl-C di jendela itu membatalkannya.`
    );
  }
  return (
    `Sinergi Depok sudah berjalan di ${alamat} (proses ${pid}).\n` +
    '  Buka alamat itu, atau hentikan dahulu dengan Ctrl-C di jendelanya.'
  );
}
