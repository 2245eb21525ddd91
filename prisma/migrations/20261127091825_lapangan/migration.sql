-- CreateEnum
CREATE TYPE "HalFoto" AS ENUM ('TEMPAT', 'PRODUK');

-- CreateTable
CREATE TABLE "pendataan_lapangan" (
    "id" UUID NOT NULL,
    "kunci_kirim" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "orang_sama" BOOLEAN NOT NULL,
    "serupa_dibedakan" INTEGER NOT NULL DEFAULT 0,
    "persetujuan_versi" VARCHAR(20) NOT NULL,
    "persetujuan_hash" VARCHAR(64) NOT NULL,
    "disetujui_pada" TIMESTAMPTZ(3) NOT NULL,
    "akurasi_meter" INTEGER,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pendataan_lapangan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "foto_lapangan" (
    "kunci" UUID NOT NULL,
    "pendataan_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,
    "hal" "HalFoto" NOT NULL,

    CONSTRAINT "foto_lapangan_pkey" PRIMARY KEY ("kunci")
);

-- CreateIndex
CREATE UNIQUE INDEX "pendataan_lapangan_kunci_kirim_key" ON "pendataan_lapangan"("kunci_kirim");

-- CreateIndex
CREATE UNIQUE INDEX "pendataan_lapangan_usaha_id_key" ON "pendataan_lapangan"("usaha_id");

-- CreateIndex
CREATE INDEX "pendataan_lapangan_kelurahan_kode_dibuat_pada_idx" ON "pendataan_lapangan"("kelurahan_kode", "dibuat_pada");

-- CreateIndex
CREATE INDEX "pendataan_lapangan_oleh_id_dibuat_pada_idx" ON "pendataan_lapangan"("oleh_id", "dibuat_pada");

-- CreateIndex
CREATE UNIQUE INDEX "foto_lapangan_dokumen_id_key" ON "foto_lapangan"("dokumen_id");

-- CreateIndex
CREATE INDEX "foto_lapangan_pendataan_id_idx" ON "foto_lapangan"("pendataan_id");

-- AddForeignKey
ALTER TABLE "pendataan_lapangan" ADD CONSTRAINT "pendataan_lapangan_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendataan_lapangan" ADD CONSTRAINT "pendataan_lapangan_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foto_lapangan" ADD CONSTRAINT "foto_lapangan_pendataan_id_fkey" FOREIGN KEY ("pendataan_id") REFERENCES "pendataan_lapangan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foto_lapangan" ADD CONSTRAINT "foto_lapangan_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
ALTER TABLE pendataan_lapangan
  ADD CONSTRAINT pendataan_lapangan_wajar CHECK (serupa_dibedakan >= 0 AND akurasi_meter >= 0),
  ADD CONSTRAINT pendataan_lapangan_satu_keputusan CHECK (NOT orang_sama OR serupa_dibedakan = 0);

-- Rights of the application ---------------------------------------------------------------------------
-- What was written down in the street and the proof of consent stay as they are.
GRANT SELECT, INSERT ON pendataan_lapangan, foto_lapangan TO sinergi_app;
