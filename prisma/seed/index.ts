import { db, tutupDb } from '@/lib/platform/db/client';
import { modeDemo } from '@/lib/platform/env';
import { muatDataAcuan } from './acuan';
import { muatDemo } from './demo';
import { keadaanDemo } from './demo/keadaan';

/*
 * Run at every start: facts and rules always, invented data only in demo mode and only into a database
 * that nobody has used yet.
 */
async function main(): Promise<void> {
  await muatDataAcuan(db());
  if (!modeDemo()) return;
  const keadaan = await keadaanDemo();
  if (keadaan === 'terputus')
    throw new Error(
      'Data demo di basis data ini belum lengkap: pemuatannya dulu terputus. Buat basis data yang kosong (atau kosongkan yang ini), lalu jalankan lagi.',
    );
  if (keadaan === 'kosong') await muatDemo();
}

main()
  .then(tutupDb)
  .catch(async (galat: unknown) => {
    // Above the last line Prisma prints the source around the call, which helps nobody at a start.
    console.error(galat instanceof Error ? galat.message.trim().split('\n').at(-1) : String(galat));
    if (process.env.TINGKAT_LOG === 'debug') console.error(galat);
    await tutupDb();
    process.exitCode = 1;
  });
