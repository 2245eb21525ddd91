-- CreateIndex
CREATE INDEX "penandaan_dtsen_tanggal_cek_idx" ON "penandaan_dtsen"("tanggal_cek");
GRANT DELETE ON penandaan_dtsen TO sinergi_app;
