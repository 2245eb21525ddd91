-- AlterTable
ALTER TABLE "peninjauan_usaha" ADD COLUMN     "alasan_belum_cocok" VARCHAR(300);
