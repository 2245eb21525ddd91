-- AlterTable
ALTER TABLE "peserta" ADD COLUMN     "modal_diingatkan_pada" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "capaian_modal_pelaku_usaha_id_tanggal_idx" ON "capaian_modal"("pelaku_usaha_id", "tanggal");
