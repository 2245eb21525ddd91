-- CreateEnum
CREATE TYPE "SikapTanggapan" AS ENUM ('MENERIMA', 'KEBERATAN');

-- CreateEnum
CREATE TYPE "StatusSertifikat" AS ENUM ('BERLAKU', 'DIGANTIKAN', 'DICABUT');

-- AlterTable
ALTER TABLE "penilaian" ADD COLUMN     "batas_tanggapan" DATE,
ADD COLUMN     "dikembalikan_pada" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "tanggapan_penilaian" (
    "id" UUID NOT NULL,
    "penilaian_id" UUID NOT NULL,
    "putaran" SMALLINT NOT NULL,
    "total" DECIMAL(12,9) NOT NULL,
    "predikat" "PredikatKesehatan" NOT NULL,
    "dilepas_oleh" UUID NOT NULL,
    "dilepas_pada" TIMESTAMPTZ(3) NOT NULL,
    "batas" DATE NOT NULL,
    "aturan_versi" VARCHAR(60) NOT NULL,
    "sikap" "SikapTanggapan",
    "catatan" VARCHAR(4000),
    "ditanggapi_oleh" UUID,
    "ditanggapi_pada" TIMESTAMPTZ(3),
    "penyampai" VARCHAR(120),

    CONSTRAINT "tanggapan_penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokumen_tanggapan" (
    "tanggapan_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,

    CONSTRAINT "dokumen_tanggapan_pkey" PRIMARY KEY ("tanggapan_id","dokumen_id")
);

-- CreateTable
CREATE TABLE "catatan_penilaian" (
    "id" UUID NOT NULL,
    "penilaian_id" UUID NOT NULL,
    "versi" INTEGER NOT NULL,
    "kode" VARCHAR(20) NOT NULL,
    "catatan" VARCHAR(1000) NOT NULL,
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catatan_penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sertifikat" (
    "id" UUID NOT NULL,
    "kode" VARCHAR(28) NOT NULL,
    "nomor" VARCHAR(120) NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "urutan" INTEGER NOT NULL,
    "penilaian_id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "tahun_buku" SMALLINT NOT NULL,
    "status" "StatusSertifikat" NOT NULL DEFAULT 'BERLAKU',
    "terbit_pada" TIMESTAMPTZ(3) NOT NULL,
    "diterbitkan_oleh" UUID NOT NULL,
    "berlaku_hingga" DATE,
    "muatan" TEXT NOT NULL,
    "tanda_tangan" VARCHAR(88) NOT NULL,
    "kunci_id" VARCHAR(16) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "dokumen_id" UUID NOT NULL,
    "berakhir_pada" TIMESTAMPTZ(3),
    "berakhir_oleh" UUID,
    "alasan_berakhir" VARCHAR(500),
    "digantikan_id" UUID,

    CONSTRAINT "sertifikat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomor_surat" (
    "jenis" VARCHAR(40) NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "terakhir" INTEGER NOT NULL,

    CONSTRAINT "nomor_surat_pkey" PRIMARY KEY ("jenis","tahun")
);

-- CreateIndex
CREATE UNIQUE INDEX "tanggapan_penilaian_penilaian_id_putaran_key" ON "tanggapan_penilaian"("penilaian_id", "putaran");

-- CreateIndex
CREATE INDEX "dokumen_tanggapan_dokumen_id_idx" ON "dokumen_tanggapan"("dokumen_id");

-- CreateIndex
CREATE UNIQUE INDEX "catatan_penilaian_penilaian_id_versi_kode_key" ON "catatan_penilaian"("penilaian_id", "versi", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "sertifikat_kode_key" ON "sertifikat"("kode");

-- CreateIndex
CREATE UNIQUE INDEX "sertifikat_nomor_key" ON "sertifikat"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "sertifikat_sha256_key" ON "sertifikat"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "sertifikat_dokumen_id_key" ON "sertifikat"("dokumen_id");

-- CreateIndex
CREATE INDEX "sertifikat_koperasi_id_tahun_buku_idx" ON "sertifikat"("koperasi_id", "tahun_buku");

-- CreateIndex
CREATE INDEX "sertifikat_penilaian_id_idx" ON "sertifikat"("penilaian_id");

-- CreateIndex
CREATE INDEX "sertifikat_status_berlaku_hingga_id_idx" ON "sertifikat"("status", "berlaku_hingga", "id");

-- CreateIndex
CREATE UNIQUE INDEX "sertifikat_tahun_urutan_key" ON "sertifikat"("tahun", "urutan");

-- CreateIndex
CREATE INDEX "penilaian_status_batas_tanggapan_idx" ON "penilaian"("status", "batas_tanggapan");

-- CreateIndex
CREATE INDEX "penilaian_disusun_oleh_status_idx" ON "penilaian"("disusun_oleh", "status");

-- AddForeignKey
ALTER TABLE "tanggapan_penilaian" ADD CONSTRAINT "tanggapan_penilaian_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_tanggapan" ADD CONSTRAINT "dokumen_tanggapan_tanggapan_id_fkey" FOREIGN KEY ("tanggapan_id") REFERENCES "tanggapan_penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_tanggapan" ADD CONSTRAINT "dokumen_tanggapan_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan_penilaian" ADD CONSTRAINT "catatan_penilaian_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sertifikat" ADD CONSTRAINT "sertifikat_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sertifikat" ADD CONSTRAINT "sertifikat_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sertifikat" ADD CONSTRAINT "sertifikat_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
-- Checked at commit: the old letter ends, naming its successor, before the new one takes its place.
ALTER TABLE "sertifikat" ADD CONSTRAINT "sertifikat_digantikan_id_fkey" FOREIGN KEY ("digantikan_id") REFERENCES "sertifikat"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- One assessment of a book year is under way at a time, also while the koperasi answers.
DROP INDEX penilaian_satu_berjalan;
CREATE UNIQUE INDEX penilaian_satu_berjalan ON penilaian (koperasi_id, tahun_buku)
  WHERE status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'MENUNGGU_TANGGAPAN', 'DITANGGAPI');
CREATE UNIQUE INDEX sertifikat_satu_berlaku ON sertifikat (penilaian_id) WHERE status = 'BERLAKU';

ALTER TABLE penilaian ADD CONSTRAINT penilaian_tanggapan_berbatas CHECK (
  status <> 'MENUNGGU_TANGGAPAN' OR batas_tanggapan IS NOT NULL);
ALTER TABLE tanggapan_penilaian
  ADD CONSTRAINT tanggapan_putaran_wajar CHECK (putaran >= 1),
  ADD CONSTRAINT tanggapan_lengkap CHECK (
    (sikap IS NULL AND catatan IS NULL AND ditanggapi_oleh IS NULL AND ditanggapi_pada IS NULL AND penyampai IS NULL) OR
    (sikap IS NOT NULL AND ditanggapi_oleh IS NOT NULL AND ditanggapi_pada IS NOT NULL)),
  ADD CONSTRAINT tanggapan_keberatan_beralasan CHECK (sikap <> 'KEBERATAN' OR catatan IS NOT NULL);
ALTER TABLE sertifikat
  ADD CONSTRAINT sertifikat_kode_bentuk CHECK (kode ~ '^[0-9A-HJKMNP-TV-Z]{28}$'),
  ADD CONSTRAINT sertifikat_sha256_bentuk CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT sertifikat_urutan_wajar CHECK (urutan >= 1),
  ADD CONSTRAINT sertifikat_berakhir_lengkap CHECK (
    (status = 'BERLAKU') = (berakhir_pada IS NULL) AND (status = 'BERLAKU') = (berakhir_oleh IS NULL)),
  ADD CONSTRAINT sertifikat_cabut_beralasan CHECK (status <> 'DICABUT' OR alasan_berakhir IS NOT NULL);

-- An approved assessment is never edited: its status alone may move on, to superseded or revoked. While
-- the koperasi answers, the figures it was shown stay as they are.
CREATE OR REPLACE FUNCTION tolak_ubah_penilaian_disetujui() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'penilaian tidak dapat dihapus' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT') AND
     (to_jsonb(NEW) - ARRAY['status', 'versi', 'diubah_pada']) IS DISTINCT FROM
     (to_jsonb(OLD) - ARRAY['status', 'versi', 'diubah_pada'])
  THEN
    RAISE EXCEPTION 'penilaian yang disetujui tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (OLD.status IN ('DIGANTIKAN', 'DICABUT') AND NEW.status <> OLD.status) OR
     (OLD.status = 'DISETUJUI' AND NEW.status NOT IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT'))
  THEN
    RAISE EXCEPTION 'status penilaian tidak dapat mundur' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status IN ('MENUNGGU_TANGGAPAN', 'DITANGGAPI') AND
     (OLD.koperasi_id, OLD.tahun_buku, OLD.aturan_kode, OLD.tata_kelola, OLD.profil_risiko, OLD.kinerja_keuangan,
      OLD.permodalan, OLD.total, OLD.predikat, OLD.kategori, OLD.kertas_kerja_id, OLD.disusun_oleh) IS DISTINCT FROM
     (NEW.koperasi_id, NEW.tahun_buku, NEW.aturan_kode, NEW.tata_kelola, NEW.profil_risiko, NEW.kinerja_keuangan,
      NEW.permodalan, NEW.total, NEW.predikat, NEW.kategori, NEW.kertas_kerja_id, NEW.disusun_oleh)
  THEN
    RAISE EXCEPTION 'hasil yang sedang ditanggapi tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- What a koperasi was shown and what it answered is written once.
CREATE FUNCTION tolak_ubah_tanggapan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.sikap IS NOT NULL OR
     (OLD.penilaian_id, OLD.putaran, OLD.total, OLD.predikat, OLD.dilepas_oleh) IS DISTINCT FROM
     (NEW.penilaian_id, NEW.putaran, NEW.total, NEW.predikat, NEW.dilepas_oleh)
  THEN
    RAISE EXCEPTION 'tanggapan koperasi tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tanggapan_penilaian_tetap BEFORE UPDATE OR DELETE ON tanggapan_penilaian
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_tanggapan();

-- A letter that was issued stays as it is; its status moves on once.
CREATE FUNCTION tolak_ubah_sertifikat() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bergerak text[] := ARRAY['status', 'berakhir_pada', 'berakhir_oleh', 'alasan_berakhir', 'digantikan_id'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'sertifikat tidak dapat dihapus' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (to_jsonb(NEW) - bergerak) IS DISTINCT FROM (to_jsonb(OLD) - bergerak) OR
     (OLD.status <> 'BERLAKU' AND NEW IS DISTINCT FROM OLD)
  THEN
    RAISE EXCEPTION 'sertifikat yang terbit tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sertifikat_tetap BEFORE UPDATE OR DELETE ON sertifikat
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_sertifikat();

GRANT SELECT, INSERT, UPDATE ON tanggapan_penilaian, sertifikat, nomor_surat TO sinergi_app;
GRANT SELECT, INSERT ON dokumen_tanggapan, catatan_penilaian TO sinergi_app;
