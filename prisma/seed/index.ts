import { db, tutupDb } from '@/lib/platform/db/client';
import { modeDemo } from '@/lib/platform/env';
import { muatDataAcuan } from './acuan';
import { muatDemo, sudahAdaDemo } from './demo';

/*
 * Run at every start: facts and rules always, invented data only in demo mode and only into a database
 * that has no koperasi yet.
 */
async function main(): Promise<void> {
  await muatDataAcuan(db());
  if (!modeDemo() || (await sudahAdaDemo())) return;
  await muatDemo();
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
