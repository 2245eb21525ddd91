-- AlterTable
ALTER TABLE "peluang_koperasi" ADD COLUMN     "bukan_lagi_pada" TIMESTAMPTZ(3),
ADD COLUMN     "koperasi_id" UUID,
ADD COLUMN     "koperasi_meter" INTEGER;

-- AddForeignKey
ALTER TABLE "peluang_koperasi" ADD CONSTRAINT "peluang_koperasi_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What fits a group now is said only of one that is no opportunity any more, with its distance.
ALTER TABLE "peluang_koperasi"
  ADD CONSTRAINT peluang_koperasi_bukan_lagi CHECK (
    (koperasi_id IS NULL) = (koperasi_meter IS NULL) AND (koperasi_id IS NULL OR bukan_lagi_pada IS NOT NULL)
    AND koperasi_meter >= 0);
