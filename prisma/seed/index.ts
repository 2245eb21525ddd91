import { tanpaYangMenunggu } from '@/lib/platform/db/batas';
import { db, tutupDb } from '@/lib/platform/db/client';
import { modeDemo } from '@/lib/platform/env';
import { muatDataAcuan } from './acuan';
import { muatDemo } from './demo';
import { keadaanDemo, pernahDemo } from './demo/keadaan';
import { GalatMulai, periksaSebelumMulai } from './periksa';

/*
 * Run at every start: first whether the settings fit the database; then facts and rules always, invented
 * data only in demo mode and only into a database that nobody has used yet. A database of the demo never
 * becomes a real one: its accounts open with a password that everybody can read in README.
 */
async function main(): Promise<void> {
  if (!modeDemo() && (await pernahDemo()))
    throw new Error(
      'Basis data ini pernah diisi data demo. Kata sandi akun demo diketahui umum, jadi basis data ini tidak boleh dipakai dalam mode produksi. Buat basis data kosong, arahkan DATABASE_URL dan DATABASE_URL_MIGRASI ke sana, lalu jalankan lagi.',
    );
  await periksaSebelumMulai();
  await muatDataAcuan(db());
  if (!modeDemo()) return;
  const keadaan = await keadaanDemo();
  if (keadaan === 'terputus')
    throw new Error(
      'Data demo di basis data ini belum lengkap: pemuatannya dulu terputus. Buat basis data yang kosong (atau kosongkan yang ini), lalu jalankan lagi.',
    );
  if (keadaan === 'kosong') await muatDemo();
}

tanpaYangMenunggu();
main()
  .then(tutupDb)
  .catch(async (galat: unknown) => {
    // Above the last line Prisma prints the source around the call, which helps nobody at a start.
    if (galat instanceof GalatMulai) console.error(galat.message);
    else
      console.error(
        galat instanceof Error ? galat.message.trim().split('\n').at(-1) : String(galat),
      );
    if (process.env.TINGKAT_LOG === 'debug') console.error(galat);
    await tutupDb();
    process.exitCode = 1;
  });
