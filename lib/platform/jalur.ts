const DASAR = 'http://portal.invalid';
const TIDAK_DITUJU = ['/masuk', '/keluar', '/api', '/daftar', '/konfirmasi'];

/**
 * Where to go after signing in: only a path of this portal, never another site, whatever the address
 * says ('//evil', '/\\evil', 'https:…', control characters).
 */
export function jalurLanjut(teks: string | undefined, bawaan = '/portal'): string {
  if (!teks || teks.length > 500 || !teks.startsWith('/')) return bawaan;
  if (/^\/[/\\]|[\\\p{Cc}]/u.test(teks) || !URL.canParse(teks, DASAR)) return bawaan;
  const alamat = new URL(teks, DASAR);
  const keluar = alamat.origin !== DASAR || alamat.pathname.startsWith('//');
  const pintu = TIDAK_DITUJU.some(
    (satu) => alamat.pathname === satu || alamat.pathname.startsWith(`${satu}/`),
  );
  return keluar || pintu ? bawaan : alamat.pathname + alamat.search + alamat.hash;
}
