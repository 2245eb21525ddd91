-- AlterEnum
ALTER TYPE "JenisDokumen" ADD VALUE 'BUKTI_PENILAIAN';
ALTER TYPE "AsalAngka" ADD VALUE 'BUKU_KERJA';

-- The media type of a workbook has 65 letters.
-- AlterTable
ALTER TABLE "dokumen" ALTER COLUMN "tipe" SET DATA TYPE VARCHAR(100);

-- The four aspect results move to the table that holds the aspects of any rule set. What was decided is not
-- changed by it, so the guards stand aside.
ALTER TABLE aspek_penilaian DISABLE TRIGGER aspek_penilaian_tetap;
INSERT INTO aspek_penilaian (penilaian_id, kode, persen, tertimbang)
SELECT p.id, a.kode, a.persen, trunc(a.persen * coalesce(b.bobot, a.bobot) / 100, 9)
FROM penilaian p
CROSS JOIN LATERAL (VALUES
  ('TK', p.tata_kelola, 30::numeric), ('PR', p.profil_risiko, 15), ('KK', p.kinerja_keuangan, 40),
  ('MD', p.permodalan, 15)) AS a (kode, persen, bobot)
LEFT JOIN LATERAL (
  SELECT (satu->>'bobot')::numeric AS bobot
  FROM aturan r, jsonb_array_elements(r.isi::jsonb->'aspek') AS satu
  WHERE r.kode = 'penilaian-kesehatan' AND r.versi = p.aturan_kode AND satu->>'kode' = a.kode) b ON true;
ALTER TABLE aspek_penilaian ENABLE TRIGGER aspek_penilaian_tetap;

-- An approved assessment is never edited: its status alone may move on, to superseded or revoked. While
-- the koperasi answers, what it was shown stays as it is.
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
     (OLD.koperasi_id, OLD.tahun_buku, OLD.aturan_kode, OLD.himpunan_id, OLD.total, OLD.predikat, OLD.kategori,
      OLD.kertas_kerja_id, OLD.disusun_oleh) IS DISTINCT FROM
     (NEW.koperasi_id, NEW.tahun_buku, NEW.aturan_kode, NEW.himpunan_id, NEW.total, NEW.predikat, NEW.kategori,
      NEW.kertas_kerja_id, NEW.disusun_oleh)
  THEN
    RAISE EXCEPTION 'hasil yang sedang ditanggapi tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

ALTER TABLE penilaian DROP CONSTRAINT penilaian_rentang;

-- AlterTable
ALTER TABLE "penilaian" DROP COLUMN "kinerja_keuangan",
DROP COLUMN "permodalan",
DROP COLUMN "profil_risiko",
DROP COLUMN "tata_kelola",
ALTER COLUMN "aturan_kode" DROP NOT NULL,
ALTER COLUMN "total" DROP NOT NULL,
ALTER COLUMN "predikat" DROP NOT NULL,
ALTER COLUMN "kategori" DROP NOT NULL;

-- Last guards -------------------------------------------------------------------------------------
ALTER TABLE penilaian
  ADD CONSTRAINT penilaian_rentang CHECK (total BETWEEN 0 AND 100),
  -- Only a worksheet that is still being filled in has no result; a result is whole.
  ADD CONSTRAINT penilaian_berhasil CHECK (
    (total IS NULL) = (predikat IS NULL) AND (total IS NULL) = (kategori IS NULL) AND
    (total IS NOT NULL OR (himpunan_id IS NOT NULL AND status IN ('DRAF', 'DIKEMBALIKAN')))),
  -- Computed with a rule set, or typed in and added up by a rule.
  ADD CONSTRAINT penilaian_satu_dasar CHECK ((aturan_kode IS NULL) <> (himpunan_id IS NULL));

-- What an assessment rests on changes only while it is being prepared.
CREATE OR REPLACE FUNCTION jaga_isi_penilaian() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  milik uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.penilaian_id ELSE NEW.penilaian_id END;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.penilaian_id <> OLD.penilaian_id THEN
    RAISE EXCEPTION 'isi penilaian tidak dapat dipindahkan' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM penilaian p WHERE p.id = milik AND p.status::text NOT IN ('DRAF', 'DIKEMBALIKAN')) THEN
    RAISE EXCEPTION 'isi penilaian yang sudah diajukan tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
