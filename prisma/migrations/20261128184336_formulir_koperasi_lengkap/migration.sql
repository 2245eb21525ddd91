-- CreateEnum
CREATE TYPE "JenisIzinKoperasi" AS ENUM ('SIUP', 'SITU', 'TDP');

-- AlterTable
ALTER TABLE "koperasi" ADD COLUMN     "alasan_perubahan" VARCHAR(500),
ADD COLUMN     "faks" VARCHAR(20),
ADD COLUMN     "hp" VARCHAR(20),
ADD COLUMN     "izin_usp_berlaku_hingga" DATE,
ADD COLUMN     "jangka_waktu_perubahan" VARCHAR(120),
ADD COLUMN     "notaris_perubahan" VARCHAR(120),
ADD COLUMN     "penerbit_izin_usp" VARCHAR(120),
ADD COLUMN     "pengesah_perubahan" "PengesahBadanHukum",
ADD COLUMN     "rekomendasi_mui" VARCHAR(80),
ADD COLUMN     "sertifikat_dsn" VARCHAR(80),
ADD COLUMN     "tempat_kedudukan_perubahan" VARCHAR(120);

-- AlterTable
ALTER TABLE "kepengurusan_koperasi" ADD COLUMN     "npwp_sandi" TEXT,
ADD COLUMN     "pendidikan" VARCHAR(20);

-- CreateTable
CREATE TABLE "izin_koperasi" (
    "koperasi_id" UUID NOT NULL,
    "jenis" "JenisIzinKoperasi" NOT NULL,
    "nomor" VARCHAR(80) NOT NULL,
    "tanggal" DATE,
    "penerbit" VARCHAR(120),
    "penanggung_jawab" VARCHAR(120),

    CONSTRAINT "izin_koperasi_pkey" PRIMARY KEY ("koperasi_id","jenis")
);

-- CreateTable
CREATE TABLE "rekening_koperasi" (
    "koperasi_id" UUID NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "bank" VARCHAR(80) NOT NULL,
    "nomor" VARCHAR(30) NOT NULL,
    "atas_nama" VARCHAR(120) NOT NULL,

    CONSTRAINT "rekening_koperasi_pkey" PRIMARY KEY ("koperasi_id","urutan")
);

-- AddForeignKey
ALTER TABLE "izin_koperasi" ADD CONSTRAINT "izin_koperasi_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rekening_koperasi" ADD CONSTRAINT "rekening_koperasi_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The official form has room for two accounts ------------------------------------------------------------
ALTER TABLE rekening_koperasi ADD CONSTRAINT rekening_koperasi_urutan CHECK (urutan IN (1, 2));

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE, DELETE ON izin_koperasi, rekening_koperasi TO sinergi_app;
