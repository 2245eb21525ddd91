import { defineConfig } from 'prisma/config';

/**
 * Only Prisma's own CLI reads this file (`prisma generate`, and `prisma migrate deploy` where its
 * engine binary may be downloaded). The project's own commands need no download: `npm run db:klien`,
 * `npm run db:migrasi`, `npm run db:migrasi:baru`.
 */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL_MIGRASI ?? process.env.DATABASE_URL ?? '' },
});
