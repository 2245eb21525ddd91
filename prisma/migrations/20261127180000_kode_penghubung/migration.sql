-- CreateTable
CREATE TABLE "kode_penghubung" (
    "pengguna_id" UUID NOT NULL,
    "kode_indeks" VARCHAR(64) NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL,
    "berlaku_sampai" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kode_penghubung_pkey" PRIMARY KEY ("pengguna_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "kode_penghubung_kode_indeks_key" ON "kode_penghubung"("kode_indeks");

-- AddForeignKey
ALTER TABLE "kode_penghubung" ADD CONSTRAINT "kode_penghubung_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
-- Never the code itself, and never one that lives for long.
ALTER TABLE kode_penghubung
  ADD CONSTRAINT kode_penghubung_sidik CHECK (kode_indeks ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT kode_penghubung_sebentar
    CHECK (berlaku_sampai > dibuat_pada AND berlaku_sampai <= dibuat_pada + interval '1 day');

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE, DELETE ON kode_penghubung TO sinergi_app;
