import { db } from '@/lib/platform/db/client';
import { buatAkunDemo } from './akun';

/** True once the invented data is there, or somebody works in this database. */
export async function sudahAdaDemo(): Promise<boolean> {
  const ada = await db().pengguna.findFirst({ select: { id: true } });
  return ada !== null;
}

/** Fills an empty database with plainly invented, deterministic data. */
export async function muatDemo(): Promise<void> {
  console.log('  data demo: akun untuk setiap peran');
  await buatAkunDemo();
}
