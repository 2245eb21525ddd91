-- AlterTable
ALTER TABLE "rapat_pendirian" ADD COLUMN     "dewan_syariah_luar" VARCHAR(120)[] DEFAULT ARRAY[]::VARCHAR(120)[],
ADD COLUMN     "rekomendasi_dsn" VARCHAR(80);
