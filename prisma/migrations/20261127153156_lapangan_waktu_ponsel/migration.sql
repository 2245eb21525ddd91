-- AlterTable
ALTER TABLE "pendataan_lapangan" ADD COLUMN     "dicatat_pada" TIMESTAMPTZ(3);
