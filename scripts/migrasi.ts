import { createMigration } from './migrasi/baru';
import { compareWithModels } from './migrasi/cek';
import { ensureApplicationRole, ensureOwnerMayMigrate } from './migrasi/peran';
import { applyMigrations, readStatus } from './migrasi/terapkan';

/*
 * Commands over prisma/migrations that need no engine download:
 *   deploy        apply what waits
 *   status        say what is applied and what waits
 *   baru <nama>   new folder from the difference between the models and the last snapshot
 *   cek           do the models and the migrated database agree?
 */

function databaseUrl(): string {
  const url = process.env.DATABASE_URL_MIGRASI || process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL belum diisi.');
  return url;
}

async function deploy(): Promise<number> {
  const ownerUrl = databaseUrl();
  await ensureOwnerMayMigrate(ownerUrl);
  const applied = await applyMigrations(ownerUrl);
  for (const name of applied) console.log(`  diterapkan: ${name}`);
  if (applied.length === 0) console.log('  semua migrasi sudah diterapkan');
  await ensureApplicationRole(process.env.DATABASE_URL || ownerUrl, ownerUrl);
  return 0;
}

async function status(): Promise<number> {
  const found = await readStatus(databaseUrl());
  const lines = [
    ...found.applied.map((name) => `  sudah     ${name}`),
    ...found.waiting.map((name) => `  menunggu  ${name}`),
    ...found.failed.map((name) => `  GAGAL     ${name}`),
    ...found.edited.map((name) => `  BERUBAH   ${name} (berkasnya diubah setelah diterapkan)`),
    ...found.unknown.map((name) => `  ASING     ${name} (ada di basis data, tidak ada di folder)`),
  ];
  console.log(lines.join('\n') || '  belum ada migrasi');
  return found.failed.length + found.edited.length + found.unknown.length > 0 ? 1 : 0;
}

async function baru(name: string | undefined): Promise<number> {
  if (!name) {
    console.error('Tulis nama migrasi, misalnya: npm run db:migrasi:baru -- tambah_kolom_pita');
    return 1;
  }
  const made = await createMigration(name, new Date());
  console.log(`Dibuat: prisma/migrations/${made.name}/migration.sql`);
  if (!made.changed) console.log('Model tidak berubah; isi SQL-nya dengan tangan.');
  console.log('Baca SQL itu sebelum menyimpannya, lalu terapkan dengan: npm run db:migrasi');
  return 0;
}

async function cek(): Promise<number> {
  const differences = await compareWithModels(databaseUrl());
  for (const line of differences) console.error(`  ${line}`);
  console.log(
    differences.length === 0 ? '  model dan basis data cocok' : '  model dan basis data BERBEDA',
  );
  return differences.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const [command, name] = process.argv.slice(2);
  if (command === 'deploy') return deploy();
  if (command === 'status') return status();
  if (command === 'baru') return baru(name);
  if (command === 'cek') return cek();
  console.error('Perintah: deploy | status | baru <nama> | cek');
  return 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
