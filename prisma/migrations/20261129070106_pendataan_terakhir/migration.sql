-- CreateIndex
CREATE INDEX "pendataan_lapangan_dibuat_pada_idx" ON "pendataan_lapangan"("dibuat_pada");
