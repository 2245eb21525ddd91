-- AlterTable
ALTER TABLE "pendataan_lapangan" ADD COLUMN     "sidik_isi" VARCHAR(40);

-- AlterTable
ALTER TABLE "tambahan_lapangan" ADD COLUMN     "sidik_isi" VARCHAR(40);
