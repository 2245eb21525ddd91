-- AlterTable
ALTER TABLE "kampanye_undangan" ADD COLUMN     "koperasi_id" UUID;

-- AddForeignKey
ALTER TABLE "kampanye_undangan" ADD CONSTRAINT "kampanye_undangan_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
