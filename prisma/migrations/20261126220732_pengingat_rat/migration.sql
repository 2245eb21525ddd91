-- CreateEnum
CREATE TYPE "JenisPengingat" AS ENUM ('PETUGAS', 'OTOMATIS');

-- CreateTable
CREATE TABLE "pengingat_rat" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "tahun_buku" SMALLINT NOT NULL,
    "jenis" "JenisPengingat" NOT NULL,
    "hari_sebelum" SMALLINT,
    "penerima" SMALLINT NOT NULL,
    "ke_kantor" BOOLEAN NOT NULL DEFAULT false,
    "oleh_id" UUID,
    "dikirim_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pengingat_rat_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pengingat_rat_koperasi_id_dikirim_pada_idx" ON "pengingat_rat"("koperasi_id", "dikirim_pada");

-- AddForeignKey
ALTER TABLE "pengingat_rat" ADD CONSTRAINT "pengingat_rat_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Each automatic reminder goes out once, however many servers run.
CREATE UNIQUE INDEX pengingat_rat_otomatis_sekali ON pengingat_rat (koperasi_id, tahun_buku, hari_sebelum)
  WHERE jenis = 'OTOMATIS';
ALTER TABLE pengingat_rat ADD CONSTRAINT pengingat_rat_jenis_utuh CHECK (
  (jenis = 'OTOMATIS') = (hari_sebelum IS NOT NULL) AND (jenis = 'PETUGAS') = (oleh_id IS NOT NULL) AND penerima >= 0);

GRANT SELECT, INSERT ON pengingat_rat TO sinergi_app;
