-- CreateIndex
CREATE INDEX "catatan_audit_tindakan_waktu_id_idx" ON "catatan_audit"("tindakan", "waktu", "id");

-- The trail shows the end of an id; found by it, in the order of the trail.
CREATE INDEX "catatan_audit_kode_objek_waktu_id_idx" ON "catatan_audit"(right("objek_id", 8), "waktu", "id");
