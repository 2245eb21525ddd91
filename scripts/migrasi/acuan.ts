import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { muatDataAcuan } from '@/prisma/seed/acuan';

/* Loads the reference data into the database of DATABASE_URL_MIGRASI, for the tests' template. */

async function main() {
  const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL_MIGRASI });
  const prisma = new PrismaClient({ adapter });
  try {
    await muatDataAcuan(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
