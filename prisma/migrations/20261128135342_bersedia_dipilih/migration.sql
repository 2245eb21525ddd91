-- AlterTable
ALTER TABLE "pendiri" ADD COLUMN     "bersedia_dipilih" BOOLEAN NOT NULL DEFAULT false;
