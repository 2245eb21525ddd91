-- AlterTable
ALTER TABLE "penilaian" ADD COLUMN     "alasan_ganti" VARCHAR(500);
