-- CreateEnum
CREATE TYPE "TahapUkuran" AS ENUM ('AWAL', 'BERKALA');

-- CreateTable
CREATE TABLE "ukuran_peserta" (
    "id" UUID NOT NULL,
    "peserta_id" UUID NOT NULL,
    "tahap" "TahapUkuran" NOT NULL,
    "tanggal" DATE NOT NULL,
    "usaha_id" UUID,
    "punya_nib" BOOLEAN NOT NULL,
    "jumlah_izin" SMALLINT NOT NULL,
    "omzet" BIGINT,
    "pekerja" INTEGER,
    "anggota_koperasi" BOOLEAN NOT NULL,
    "modal_diterima" BIGINT NOT NULL,
    "skala" "SkalaUsaha",
    "versi_aturan" VARCHAR(60) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ukuran_peserta_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "naik_kelas" (
    "id" UUID NOT NULL,
    "peserta_id" UUID NOT NULL,
    "dari" "SkalaUsaha" NOT NULL,
    "ke" "SkalaUsaha" NOT NULL,
    "versi_aturan" VARCHAR(60) NOT NULL,
    "bukti" VARCHAR(300) NOT NULL,
    "tanggal" DATE NOT NULL,
    "oleh_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "naik_kelas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penandaan_dtsen" (
    "pelaku_usaha_id" UUID NOT NULL,
    "status_sandi" TEXT NOT NULL,
    "desil_sandi" TEXT,
    "tanggal_cek" DATE NOT NULL,
    "sumber" VARCHAR(200) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "penandaan_dtsen_pkey" PRIMARY KEY ("pelaku_usaha_id")
);

-- CreateIndex
CREATE INDEX "ukuran_peserta_peserta_id_tanggal_idx" ON "ukuran_peserta"("peserta_id", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "naik_kelas_peserta_id_ke_key" ON "naik_kelas"("peserta_id", "ke");

-- AddForeignKey
ALTER TABLE "ukuran_peserta" ADD CONSTRAINT "ukuran_peserta_peserta_id_fkey" FOREIGN KEY ("peserta_id") REFERENCES "peserta"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "naik_kelas" ADD CONSTRAINT "naik_kelas_peserta_id_fkey" FOREIGN KEY ("peserta_id") REFERENCES "peserta"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penandaan_dtsen" ADD CONSTRAINT "penandaan_dtsen_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
-- One beginning for each participant, one measurement a day after it.
CREATE UNIQUE INDEX ukuran_peserta_awal ON ukuran_peserta (peserta_id) WHERE tahap = 'AWAL';
CREATE UNIQUE INDEX ukuran_peserta_sehari ON ukuran_peserta (peserta_id, tanggal) WHERE tahap = 'BERKALA';

-- Last guards -----------------------------------------------------------------------------------------
ALTER TABLE ukuran_peserta
  ADD CONSTRAINT ukuran_peserta_wajar CHECK (
    jumlah_izin >= 0 AND omzet >= 0 AND pekerja >= 0 AND modal_diterima >= 0);
ALTER TABLE naik_kelas ADD CONSTRAINT naik_kelas_naik CHECK (ke > dari);

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT ON ukuran_peserta, naik_kelas TO sinergi_app;
GRANT SELECT, INSERT, UPDATE ON penandaan_dtsen TO sinergi_app;
