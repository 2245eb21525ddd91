import { periksaKunci } from '@/lib/kunci/periksa/reads';
import { peranTerlaluKuat } from '@/lib/platform/db/peran';

/** Why the portal must not start, in sentences for whoever starts it. */
export class GalatMulai extends Error {
  override readonly name = 'GalatMulai';
}

/**
 * Proves, before anything is written or served, that the configuration fits the database that it names.
 *
 * @throws GalatMulai that names each setting with what to do
 */
export async function periksaSebelumMulai(): Promise<void> {
  const { henti, peringatan } = await periksaKunci();
  const kuat = await peranTerlaluKuat();
  if (kuat !== null) {
    henti.push(
      `DATABASE_URL: portal bekerja sebagai peran "${kuat}", yang dapat mengubah atau menghapus jejak audit. Pakai login anggota sinergi_app tanpa "options" dalam alamatnya, dan jangan beri sinergi_app hak lain daripada yang diberikan migrasi.`,
    );
  }
  for (const satu of peringatan) console.warn(`  Peringatan: ${satu}`);
  if (henti.length > 0) throw new GalatMulai(henti.map((satu) => `  - ${satu}`).join('\n'));
}
