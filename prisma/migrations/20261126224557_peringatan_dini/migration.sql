-- CreateEnum
CREATE TYPE "AlasanPeringatan" AS ENUM ('INDEKS_DI_BAWAH', 'INDEKS_MENUJU_BAWAH', 'INDEKS_TURUN', 'NILAI_MENUJU_BAWAH', 'NILAI_TURUN');

-- CreateTable
CREATE TABLE "peringatan_dini" (
    "koperasi_id" UUID NOT NULL,
    "perlu_hitung" BOOLEAN NOT NULL DEFAULT true,
    "dasar" VARCHAR(64),
    "dihitung_pada" TIMESTAMPTZ(3),
    "tahun_buku" SMALLINT,
    "indeks" DECIMAL(9,6),
    "indeks_lalu" DECIMAL(9,6),
    "indeks_nanti" DECIMAL(12,6),
    "nilai_tahun_buku" SMALLINT,
    "nilai" DECIMAL(9,6),
    "nilai_lalu" DECIMAL(9,6),
    "nilai_nanti" DECIMAL(12,6),
    "alasan" "AlasanPeringatan"[] DEFAULT ARRAY[]::"AlasanPeringatan"[],
    "penyebab" JSONB NOT NULL DEFAULT '[]',
    "urgensi" DECIMAL(12,6),
    "sejak_pada" TIMESTAMPTZ(3),

    CONSTRAINT "peringatan_dini_pkey" PRIMARY KEY ("koperasi_id")
);

-- AddForeignKey
ALTER TABLE "peringatan_dini" ADD CONSTRAINT "peringatan_dini_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE peringatan_dini ADD CONSTRAINT peringatan_dini_beralasan CHECK (
  (urgensi IS NULL) = (cardinality(alasan) = 0) AND (urgensi IS NULL) = (sejak_pada IS NULL));
-- The list, the most urgent first; and what waits to be computed.
CREATE INDEX peringatan_dini_urgensi_idx ON peringatan_dini (urgensi, koperasi_id) WHERE urgensi IS NOT NULL;
CREATE INDEX peringatan_dini_hitung_idx ON peringatan_dini (koperasi_id) WHERE perlu_hitung;
CREATE INDEX peringatan_dini_dasar_idx ON peringatan_dini (dasar);

-- Whatever writes a verified report or an approved assessment marks the koperasi here.
CREATE FUNCTION tandai_peringatan_dini(milik uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO peringatan_dini (koperasi_id) VALUES (milik)
  ON CONFLICT (koperasi_id) DO UPDATE SET perlu_hitung = true
$$;
CREATE FUNCTION peringatan_dari_laporan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'TERVERIFIKASI' OR (TG_OP = 'UPDATE' AND OLD.status = 'TERVERIFIKASI') THEN
    PERFORM tandai_peringatan_dini(NEW.koperasi_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER laporan_peringatan AFTER INSERT OR UPDATE OF status ON laporan_tahunan
  FOR EACH ROW EXECUTE FUNCTION peringatan_dari_laporan();
CREATE FUNCTION peringatan_dari_penilaian() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'DISETUJUI' OR (TG_OP = 'UPDATE' AND OLD.status = 'DISETUJUI') THEN
    PERFORM tandai_peringatan_dini(NEW.koperasi_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER penilaian_peringatan AFTER INSERT OR UPDATE OF status ON penilaian
  FOR EACH ROW EXECUTE FUNCTION peringatan_dari_penilaian();
-- Another jenis is judged by another rule set.
CREATE FUNCTION peringatan_dari_koperasi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.jenis <> NEW.jenis THEN
    PERFORM tandai_peringatan_dini(NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER koperasi_peringatan AFTER UPDATE OF jenis ON koperasi
  FOR EACH ROW EXECUTE FUNCTION peringatan_dari_koperasi();

GRANT SELECT, INSERT, UPDATE ON peringatan_dini TO sinergi_app;
INSERT INTO peringatan_dini (koperasi_id)
  SELECT koperasi_id FROM laporan_tahunan WHERE status = 'TERVERIFIKASI'
  UNION SELECT koperasi_id FROM penilaian WHERE status = 'DISETUJUI';
