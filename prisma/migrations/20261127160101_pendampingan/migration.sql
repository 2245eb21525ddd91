-- CreateEnum
CREATE TYPE "CaraKunjungan" AS ENUM ('DATANG', 'TELEPON', 'DARING');

-- AlterTable
ALTER TABLE "peserta" ADD COLUMN     "dilatih_pada" TIMESTAMPTZ(3),
ADD COLUMN     "pendamping_id" UUID;

-- CreateTable
CREATE TABLE "sesi_pelatihan" (
    "id" UUID NOT NULL,
    "angkatan_id" UUID NOT NULL,
    "nama" VARCHAR(160) NOT NULL,
    "tanggal" DATE NOT NULL,
    "tempat" VARCHAR(200) NOT NULL,
    "kecamatan_kode" VARCHAR(8),
    "dibatalkan_pada" TIMESTAMPTZ(3),
    "alasan_batal" VARCHAR(500),
    "dicatat_pada" TIMESTAMPTZ(3),
    "dibuat_oleh" UUID NOT NULL,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sesi_pelatihan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kehadiran_pelatihan" (
    "sesi_id" UUID NOT NULL,
    "peserta_id" UUID NOT NULL,
    "hadir" BOOLEAN,

    CONSTRAINT "kehadiran_pelatihan_pkey" PRIMARY KEY ("sesi_id","peserta_id")
);

-- CreateTable
CREATE TABLE "kunjungan_pendamping" (
    "id" UUID NOT NULL,
    "peserta_id" UUID NOT NULL,
    "oleh_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "cara" "CaraKunjungan" NOT NULL,
    "pokok" VARCHAR(2000) NOT NULL,
    "tindak_lanjut" VARCHAR(1000),
    "kunci_kirim" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kunjungan_pendamping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klinik_bisnis" (
    "id" UUID NOT NULL,
    "kecamatan_kode" VARCHAR(8) NOT NULL,
    "tanggal" DATE NOT NULL,
    "tempat" VARCHAR(200) NOT NULL,
    "topik" VARCHAR(160) NOT NULL,
    "dibuat_oleh" UUID NOT NULL,
    "kunci_kirim" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klinik_bisnis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "konsultasi_klinik" (
    "id" UUID NOT NULL,
    "klinik_id" UUID NOT NULL,
    "peserta_id" UUID NOT NULL,
    "pertanyaan" VARCHAR(1000) NOT NULL,
    "saran" VARCHAR(2000) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "konsultasi_klinik_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sesi_pelatihan_kunci_kirim_key" ON "sesi_pelatihan"("kunci_kirim");

-- CreateIndex
CREATE INDEX "sesi_pelatihan_angkatan_id_tanggal_idx" ON "sesi_pelatihan"("angkatan_id", "tanggal");

-- CreateIndex
CREATE INDEX "kehadiran_pelatihan_peserta_id_idx" ON "kehadiran_pelatihan"("peserta_id");

-- CreateIndex
CREATE UNIQUE INDEX "kunjungan_pendamping_kunci_kirim_key" ON "kunjungan_pendamping"("kunci_kirim");

-- CreateIndex
CREATE INDEX "kunjungan_pendamping_peserta_id_tanggal_idx" ON "kunjungan_pendamping"("peserta_id", "tanggal");

-- CreateIndex
CREATE INDEX "kunjungan_pendamping_oleh_id_tanggal_idx" ON "kunjungan_pendamping"("oleh_id", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "klinik_bisnis_kunci_kirim_key" ON "klinik_bisnis"("kunci_kirim");

-- CreateIndex
CREATE INDEX "klinik_bisnis_tanggal_id_idx" ON "klinik_bisnis"("tanggal", "id");

-- CreateIndex
CREATE INDEX "konsultasi_klinik_peserta_id_idx" ON "konsultasi_klinik"("peserta_id");

-- CreateIndex
CREATE UNIQUE INDEX "konsultasi_klinik_klinik_id_peserta_id_key" ON "konsultasi_klinik"("klinik_id", "peserta_id");

-- CreateIndex
CREATE INDEX "peserta_pendamping_id_status_idx" ON "peserta"("pendamping_id", "status");

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_pendamping_id_fkey" FOREIGN KEY ("pendamping_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesi_pelatihan" ADD CONSTRAINT "sesi_pelatihan_angkatan_id_fkey" FOREIGN KEY ("angkatan_id") REFERENCES "angkatan_program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kehadiran_pelatihan" ADD CONSTRAINT "kehadiran_pelatihan_sesi_id_fkey" FOREIGN KEY ("sesi_id") REFERENCES "sesi_pelatihan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kehadiran_pelatihan" ADD CONSTRAINT "kehadiran_pelatihan_peserta_id_fkey" FOREIGN KEY ("peserta_id") REFERENCES "peserta"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kunjungan_pendamping" ADD CONSTRAINT "kunjungan_pendamping_peserta_id_fkey" FOREIGN KEY ("peserta_id") REFERENCES "peserta"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "konsultasi_klinik" ADD CONSTRAINT "konsultasi_klinik_klinik_id_fkey" FOREIGN KEY ("klinik_id") REFERENCES "klinik_bisnis"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "konsultasi_klinik" ADD CONSTRAINT "konsultasi_klinik_peserta_id_fkey" FOREIGN KEY ("peserta_id") REFERENCES "peserta"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Last guards -----------------------------------------------------------------------------------------
ALTER TABLE sesi_pelatihan
  ADD CONSTRAINT sesi_pelatihan_batal_beralasan CHECK (dibatalkan_pada IS NULL OR alasan_batal IS NOT NULL);
-- Nobody is mentored without a pendamping and enough training.
ALTER TABLE peserta
  ADD CONSTRAINT peserta_pendampingan_utuh CHECK (
    status NOT IN ('PENDAMPINGAN', 'SELESAI') OR (pendamping_id IS NOT NULL AND dilatih_pada IS NOT NULL));

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE ON sesi_pelatihan, kehadiran_pelatihan TO sinergi_app;
GRANT SELECT, INSERT ON kunjungan_pendamping, klinik_bisnis, konsultasi_klinik TO sinergi_app;
