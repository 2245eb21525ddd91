-- CreateIndex
CREATE INDEX "penilaian_kertas_kerja_id_idx" ON "penilaian"("kertas_kerja_id");

-- CreateIndex
CREATE INDEX "modal_diterima_dokumen_id_idx" ON "modal_diterima"("dokumen_id");

-- CreateIndex
CREATE INDEX "dokumen_usaha_id_idx" ON "dokumen"("usaha_id");
