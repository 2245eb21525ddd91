-- CreateEnum
CREATE TYPE "StatusLaporan" AS ENUM ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'TERVERIFIKASI', 'DIGANTIKAN');

-- CreateEnum
CREATE TYPE "CaraRat" AS ENUM ('LURING', 'DARING', 'CAMPURAN');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "JenisDokumen" ADD VALUE 'BERITA_ACARA_RAT';
ALTER TYPE "JenisDokumen" ADD VALUE 'LAPORAN_KEUANGAN';

-- DropIndex
DROP INDEX "laporan_tahunan_koperasi_id_tahun_buku_key";

-- AlterTable
ALTER TABLE "koperasi" ADD COLUMN     "kuk" SMALLINT,
ADD COLUMN     "kuk_sumber" VARCHAR(300);

-- AlterTable
ALTER TABLE "laporan_tahunan" ADD COLUMN     "cara_rat" "CaraRat",
ADD COLUMN     "catatan" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "catatan_umum" VARCHAR(1000),
ADD COLUMN     "diajukan_oleh" UUID,
ADD COLUMN     "diajukan_pada" TIMESTAMPTZ(3),
ADD COLUMN     "diputuskan_oleh" UUID,
ADD COLUMN     "diputuskan_pada" TIMESTAMPTZ(3),
ADD COLUMN     "penulis" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "status" "StatusLaporan" NOT NULL DEFAULT 'DRAF';

-- CreateTable
CREATE TABLE "dokumen_laporan" (
    "laporan_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,

    CONSTRAINT "dokumen_laporan_pkey" PRIMARY KEY ("laporan_id","dokumen_id")
);

-- CreateIndex
CREATE INDEX "dokumen_laporan_dokumen_id_idx" ON "dokumen_laporan"("dokumen_id");

-- CreateIndex
CREATE INDEX "laporan_tahunan_koperasi_id_tahun_buku_versi_idx" ON "laporan_tahunan"("koperasi_id", "tahun_buku", "versi");

-- AddForeignKey
ALTER TABLE "dokumen_laporan" ADD CONSTRAINT "dokumen_laporan_laporan_id_fkey" FOREIGN KEY ("laporan_id") REFERENCES "laporan_tahunan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_laporan" ADD CONSTRAINT "dokumen_laporan_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was recorded before reports were verified goes on counting; nobody is named as its verifier.
UPDATE laporan_tahunan SET
  status = 'TERVERIFIKASI',
  penulis = CASE WHEN diubah_oleh IS NULL THEN '{}' ELSE ARRAY[diubah_oleh] END,
  diajukan_oleh = diubah_oleh,
  diajukan_pada = diubah_pada,
  diputuskan_pada = diubah_pada;

CREATE UNIQUE INDEX laporan_satu_terverifikasi ON laporan_tahunan (koperasi_id, tahun_buku)
  WHERE status = 'TERVERIFIKASI';
CREATE UNIQUE INDEX laporan_satu_berjalan ON laporan_tahunan (koperasi_id, tahun_buku)
  WHERE status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN');
-- The queue of the petugas, the longest waiting first.
CREATE INDEX laporan_menunggu_idx ON laporan_tahunan (diajukan_pada, id) WHERE status = 'DIAJUKAN';

ALTER TABLE laporan_tahunan
  ADD CONSTRAINT laporan_diajukan_bertanggal CHECK (
    status NOT IN ('DIAJUKAN', 'TERVERIFIKASI') OR diajukan_pada IS NOT NULL),
  ADD CONSTRAINT laporan_terverifikasi_bertanggal CHECK (
    status <> 'TERVERIFIKASI' OR diputuskan_pada IS NOT NULL),
  ADD CONSTRAINT laporan_empat_mata CHECK (
    status <> 'TERVERIFIKASI' OR diputuskan_oleh IS NULL OR NOT (diputuskan_oleh = ANY (penulis))),
  ADD CONSTRAINT laporan_dikembalikan_beralasan CHECK (
    status <> 'DIKEMBALIKAN' OR catatan_umum IS NOT NULL OR catatan <> '{}'::jsonb);
ALTER TABLE koperasi ADD CONSTRAINT koperasi_kuk_rentang CHECK (kuk BETWEEN 1 AND 4),
  ADD CONSTRAINT koperasi_kuk_bersumber CHECK (kuk IS NULL OR kuk_sumber IS NOT NULL);

-- A verified report is never edited: only its status may move on to "superseded".
CREATE FUNCTION tolak_ubah_laporan_terverifikasi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'laporan tahunan tidak dapat dihapus' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status = 'TERVERIFIKASI' AND NEW.status NOT IN ('TERVERIFIKASI', 'DIGANTIKAN') OR
     OLD.status = 'DIGANTIKAN' AND NEW.status <> 'DIGANTIKAN'
  THEN
    RAISE EXCEPTION 'status laporan tidak dapat mundur' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status IN ('TERVERIFIKASI', 'DIGANTIKAN') AND
     (to_jsonb(NEW) - ARRAY['status', 'diubah_pada']) IS DISTINCT FROM
     (to_jsonb(OLD) - ARRAY['status', 'diubah_pada'])
  THEN
    RAISE EXCEPTION 'laporan terverifikasi tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER laporan_tetap BEFORE UPDATE OR DELETE ON laporan_tahunan
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_laporan_terverifikasi();

-- The files of a report change only while the report itself may.
CREATE FUNCTION tolak_ubah_berkas_laporan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  milik uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.laporan_id ELSE NEW.laporan_id END;
BEGIN
  IF NOT EXISTS (SELECT FROM laporan_tahunan WHERE id = milik AND status IN ('DRAF', 'DIKEMBALIKAN')) THEN
    RAISE EXCEPTION 'berkas laporan ini sudah tetap' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER dokumen_laporan_tetap BEFORE INSERT OR UPDATE OR DELETE ON dokumen_laporan
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_berkas_laporan();

GRANT SELECT, INSERT, DELETE ON dokumen_laporan TO sinergi_app;
REVOKE DELETE ON laporan_tahunan FROM sinergi_app;
