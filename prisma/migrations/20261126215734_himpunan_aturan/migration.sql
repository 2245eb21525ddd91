-- CreateEnum
CREATE TYPE "StatusHimpunan" AS ENUM ('DRAF', 'AKTIF');

-- CreateEnum
CREATE TYPE "JenisJawaban" AS ENUM ('INDIKATOR', 'ASPEK');

-- CreateEnum
CREATE TYPE "AsalAngka" AS ENUM ('DIKETIK', 'DITEMPEL', 'LAPORAN_TAHUNAN', 'PENILAIAN_LALU');

-- AlterTable
ALTER TABLE "penilaian" ADD COLUMN     "himpunan_id" UUID,
ADD COLUMN     "himpunan_sidik" CHAR(64);

-- CreateTable
CREATE TABLE "himpunan_aturan" (
    "id" UUID NOT NULL,
    "kode" VARCHAR(60) NOT NULL,
    "versi" VARCHAR(20) NOT NULL,
    "nama" VARCHAR(200) NOT NULL,
    "isi" JSONB NOT NULL,
    "sidik" CHAR(64) NOT NULL,
    "sumber" TEXT[],
    "belum_dikonfirmasi" BOOLEAN NOT NULL,
    "tahun_buku_dari" SMALLINT NOT NULL,
    "tahun_buku_sampai" SMALLINT,
    "status" "StatusHimpunan" NOT NULL DEFAULT 'DRAF',
    "berlaku_mulai" DATE,
    "diunggah_oleh" UUID,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diaktifkan_oleh" UUID,
    "diaktifkan_pada" TIMESTAMPTZ(3),

    CONSTRAINT "himpunan_aturan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jawaban_penilaian" (
    "id" UUID NOT NULL,
    "penilaian_id" UUID NOT NULL,
    "jenis" "JenisJawaban" NOT NULL DEFAULT 'INDIKATOR',
    "kode" VARCHAR(40) NOT NULL,
    "rasio" VARCHAR(62),
    "terpenuhi" TEXT[],
    "terjawab" BOOLEAN NOT NULL DEFAULT false,
    "tidak_berlaku" BOOLEAN NOT NULL DEFAULT false,
    "alasan" VARCHAR(500),
    "bukti" VARCHAR(2000),
    "dokumen_id" UUID,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_oleh" UUID NOT NULL,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jawaban_penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "angka_penilaian" (
    "id" UUID NOT NULL,
    "penilaian_id" UUID NOT NULL,
    "pos" VARCHAR(40) NOT NULL,
    "tahun_buku" SMALLINT NOT NULL,
    "nilai" BIGINT NOT NULL,
    "asal" "AsalAngka" NOT NULL DEFAULT 'DIKETIK',
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_oleh" UUID NOT NULL,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "angka_penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aspek_penilaian" (
    "penilaian_id" UUID NOT NULL,
    "kode" VARCHAR(40) NOT NULL,
    "persen" DECIMAL(9,6) NOT NULL,
    "tertimbang" DECIMAL(12,9) NOT NULL,

    CONSTRAINT "aspek_penilaian_pkey" PRIMARY KEY ("penilaian_id","kode")
);

-- CreateIndex
CREATE UNIQUE INDEX "himpunan_aturan_sidik_key" ON "himpunan_aturan"("sidik");

-- CreateIndex
CREATE UNIQUE INDEX "himpunan_aturan_kode_versi_key" ON "himpunan_aturan"("kode", "versi");

-- CreateIndex
CREATE INDEX "jawaban_penilaian_dokumen_id_idx" ON "jawaban_penilaian"("dokumen_id");

-- CreateIndex
CREATE UNIQUE INDEX "jawaban_penilaian_penilaian_id_jenis_kode_key" ON "jawaban_penilaian"("penilaian_id", "jenis", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "angka_penilaian_penilaian_id_pos_tahun_buku_key" ON "angka_penilaian"("penilaian_id", "pos", "tahun_buku");

-- CreateIndex
CREATE INDEX "penilaian_himpunan_id_idx" ON "penilaian"("himpunan_id");

-- AddForeignKey
ALTER TABLE "jawaban_penilaian" ADD CONSTRAINT "jawaban_penilaian_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jawaban_penilaian" ADD CONSTRAINT "jawaban_penilaian_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "angka_penilaian" ADD CONSTRAINT "angka_penilaian_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aspek_penilaian" ADD CONSTRAINT "aspek_penilaian_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_himpunan_id_fkey" FOREIGN KEY ("himpunan_id") REFERENCES "himpunan_aturan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Last guards -------------------------------------------------------------------------------------
ALTER TABLE himpunan_aturan
  ADD CONSTRAINT himpunan_sidik_bentuk CHECK (sidik ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT himpunan_kode_dari_isi CHECK (isi->>'id' = kode AND isi->>'versi' = versi),
  ADD CONSTRAINT himpunan_tahun_urut CHECK (tahun_buku_sampai IS NULL OR tahun_buku_sampai >= tahun_buku_dari),
  ADD CONSTRAINT himpunan_aktif_bertanggal CHECK (
    (status = 'DRAF' AND berlaku_mulai IS NULL AND diaktifkan_pada IS NULL) OR
    (status = 'AKTIF' AND berlaku_mulai IS NOT NULL AND diaktifkan_pada IS NOT NULL));
ALTER TABLE penilaian ADD CONSTRAINT penilaian_himpunan_bersidik CHECK (
  (himpunan_id IS NULL) = (himpunan_sidik IS NULL));
ALTER TABLE jawaban_penilaian
  ADD CONSTRAINT jawaban_rasio_desimal CHECK (rasio ~ '^-?\d{1,30}(\.\d{1,30})?$'),
  ADD CONSTRAINT jawaban_aspek_sederhana CHECK (
    jenis = 'INDIKATOR' OR (NOT tidak_berlaku AND cardinality(terpenuhi) = 0));
ALTER TABLE angka_penilaian ADD CONSTRAINT angka_tahun_wajar CHECK (tahun_buku BETWEEN 1900 AND 2200);
ALTER TABLE aspek_penilaian ADD CONSTRAINT aspek_rentang CHECK (
  persen BETWEEN 0 AND 100 AND tertimbang BETWEEN 0 AND 100);

-- The contents of a rule set never change. A draft may be thrown away or activated; an active one stays.
CREATE FUNCTION jaga_himpunan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status = 'AKTIF' THEN
      RAISE EXCEPTION 'himpunan aturan yang aktif tidak dapat dihapus' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.status = 'AKTIF' OR
     (to_jsonb(NEW) - ARRAY['status', 'berlaku_mulai', 'diaktifkan_oleh', 'diaktifkan_pada']) IS DISTINCT FROM
     (to_jsonb(OLD) - ARRAY['status', 'berlaku_mulai', 'diaktifkan_oleh', 'diaktifkan_pada'])
  THEN
    RAISE EXCEPTION 'himpunan aturan tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER himpunan_tetap BEFORE UPDATE OR DELETE ON himpunan_aturan
  FOR EACH ROW EXECUTE FUNCTION jaga_himpunan();

-- An assessment names an active rule set with the fingerprint that it really has.
CREATE FUNCTION jaga_himpunan_penilaian() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.himpunan_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM himpunan_aturan h
    WHERE h.id = NEW.himpunan_id AND h.sidik = NEW.himpunan_sidik AND h.status = 'AKTIF')
  THEN
    RAISE EXCEPTION 'himpunan aturan penilaian tidak aktif atau sidiknya lain' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER penilaian_himpunan_sah BEFORE INSERT OR UPDATE OF himpunan_id, himpunan_sidik ON penilaian
  FOR EACH ROW EXECUTE FUNCTION jaga_himpunan_penilaian();

-- What a decided assessment rests on stays as it was.
CREATE FUNCTION jaga_isi_penilaian() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  milik uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.penilaian_id ELSE NEW.penilaian_id END;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.penilaian_id <> OLD.penilaian_id THEN
    RAISE EXCEPTION 'isi penilaian tidak dapat dipindahkan' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM penilaian p WHERE p.id = milik AND p.status::text IN ('DISETUJUI', 'DIGANTIKAN', 'DICABUT')) THEN
    RAISE EXCEPTION 'isi penilaian yang disetujui tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER jawaban_penilaian_tetap BEFORE INSERT OR UPDATE OR DELETE ON jawaban_penilaian
  FOR EACH ROW EXECUTE FUNCTION jaga_isi_penilaian();
CREATE TRIGGER angka_penilaian_tetap BEFORE INSERT OR UPDATE OR DELETE ON angka_penilaian
  FOR EACH ROW EXECUTE FUNCTION jaga_isi_penilaian();
CREATE TRIGGER aspek_penilaian_tetap BEFORE INSERT OR UPDATE OR DELETE ON aspek_penilaian
  FOR EACH ROW EXECUTE FUNCTION jaga_isi_penilaian();

GRANT SELECT, INSERT, UPDATE, DELETE
  ON himpunan_aturan, jawaban_penilaian, angka_penilaian, aspek_penilaian TO sinergi_app;
