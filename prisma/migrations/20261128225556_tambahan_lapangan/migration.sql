-- AlterTable
ALTER TABLE "foto_lapangan" ADD COLUMN     "tambahan_id" UUID,
ALTER COLUMN "pendataan_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "tambahan_lapangan" (
    "id" UUID NOT NULL,
    "kunci_kirim" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "titik_ditambah" BOOLEAN NOT NULL,
    "persetujuan_versi" VARCHAR(20) NOT NULL,
    "persetujuan_hash" VARCHAR(64) NOT NULL,
    "disetujui_pada" TIMESTAMPTZ(3) NOT NULL,
    "dicatat_pada" TIMESTAMPTZ(3),
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tambahan_lapangan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tambahan_lapangan_kunci_kirim_key" ON "tambahan_lapangan"("kunci_kirim");

-- CreateIndex
CREATE INDEX "tambahan_lapangan_usaha_id_idx" ON "tambahan_lapangan"("usaha_id");

-- CreateIndex
CREATE INDEX "tambahan_lapangan_kelurahan_kode_idx" ON "tambahan_lapangan"("kelurahan_kode");

-- CreateIndex
CREATE INDEX "foto_lapangan_tambahan_id_idx" ON "foto_lapangan"("tambahan_id");

-- AddForeignKey
ALTER TABLE "tambahan_lapangan" ADD CONSTRAINT "tambahan_lapangan_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tambahan_lapangan" ADD CONSTRAINT "tambahan_lapangan_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foto_lapangan" ADD CONSTRAINT "foto_lapangan_tambahan_id_fkey" FOREIGN KEY ("tambahan_id") REFERENCES "tambahan_lapangan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
ALTER TABLE foto_lapangan
  ADD CONSTRAINT foto_lapangan_satu_asal CHECK (num_nonnulls(pendataan_id, tambahan_id) = 1);

-- Rights of the application ---------------------------------------------------------------------------
-- What was added, and the proof of consent, stay as they are.
GRANT SELECT, INSERT ON tambahan_lapangan TO sinergi_app;
