-- AlterTable
ALTER TABLE "anggota" ADD COLUMN     "alasan_minta_keluar" VARCHAR(500),
ADD COLUMN     "minta_keluar_pada" TIMESTAMPTZ(3);

-- A request has its day and its reason, or is none.
ALTER TABLE anggota ADD CONSTRAINT anggota_minta_keluar_lengkap
  CHECK ((minta_keluar_pada IS NULL) = (alasan_minta_keluar IS NULL));
-- What waits for the koperasi on the start page: few of many members.
CREATE INDEX anggota_minta_keluar_idx ON anggota (minta_keluar_pada)
  WHERE minta_keluar_pada IS NOT NULL AND status = 'AKTIF';
