import { periksaKunci } from '@/lib/kunci/periksa/reads';
import { peranTerlaluKuat } from '@/lib/platform/db/peran';
import { env } from '@/lib/platform/env';
import { periksaFolder } from '@/lib/platform/kesehatan';

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
  const { FOLDER_BERKAS } = env();
  const folder = await periksaFolder(FOLDER_BERKAS);
  if (folder === 'tidak dapat ditulis') {
    henti.push(
      `FOLDER_BERKAS: di ${FOLDER_BERKAS} tidak dapat ditulis, jadi dokumen tidak dapat disimpan. Beri akun yang menjalankan portal hak menulis di folder itu, atau pilih folder lain di disk yang dapat ditulis.`,
    );
  }
  // What lies there can still be read, and room may be made while the portal runs; /api/health tells.
  if (folder === 'penuh') {
    peringatan.push(
      `FOLDER_BERKAS: ruang disk di ${FOLDER_BERKAS} hampir habis. Kosongkan sebagian.`,
    );
  }
  for (const satu of peringatan) console.warn(`  Peringatan: ${satu}`);
  if (henti.length > 0) throw new GalatMulai(henti.map((satu) => `  - ${satu}`).join('\n'));
}
