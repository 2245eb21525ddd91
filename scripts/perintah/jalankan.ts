import { tutupDb } from '@/lib/platform/db/client';

/**
 * Runs a command of the project: says in one sentence what went wrong, sets the exit code, and closes the
 * database in any case.
 *
 * @param kerja answers false when it found something that must not pass unnoticed
 */
export function jalankan(kerja: () => Promise<boolean>): void {
  kerja()
    .then((baik) => {
      if (!baik) process.exitCode = 1;
    })
    .catch((galat: unknown) => {
      console.error(galat instanceof Error ? galat.message : 'Perintah gagal.');
      process.exitCode = 1;
    })
    .finally(tutupDb);
}
