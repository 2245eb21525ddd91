-- CreateEnum
CREATE TYPE "StatusPeserta" AS ENUM ('MENDAFTAR', 'DIVERIFIKASI', 'DITOLAK', 'TERPILIH', 'CADANGAN', 'PELATIHAN', 'PENDAMPINGAN', 'SELESAI', 'BERHENTI');

-- CreateTable
CREATE TABLE "program" (
    "id" UUID NOT NULL,
    "nama" VARCHAR(120) NOT NULL,
    "keterangan" VARCHAR(1000) NOT NULL,
    "target_seluruh" INTEGER,
    "tahun_mulai" SMALLINT,
    "tahun_selesai" SMALLINT,
    "umur_min" SMALLINT,
    "hanya_perempuan" BOOLEAN NOT NULL DEFAULT false,
    "pernah_kawin" BOOLEAN NOT NULL DEFAULT false,
    "perlu_usaha" BOOLEAN NOT NULL DEFAULT false,
    "rekomendasi_dari" VARCHAR(120),
    "dahulukan_kepala_keluarga" BOOLEAN NOT NULL DEFAULT false,
    "hadir_persen_min" SMALLINT NOT NULL DEFAULT 75,
    "kunjungan_min" SMALLINT NOT NULL DEFAULT 1,
    "sumber" VARCHAR(500) NOT NULL,
    "tanggal_sumber" DATE NOT NULL,
    "catatan" VARCHAR(1000),
    "belum_dikonfirmasi" BOOLEAN NOT NULL DEFAULT true,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "angkatan_program" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "target" INTEGER,
    "kuota_kelurahan" INTEGER,
    "pendaftaran_mulai" DATE,
    "pendaftaran_selesai" DATE,
    "sumber" VARCHAR(500) NOT NULL,
    "tanggal_sumber" DATE NOT NULL,
    "catatan" VARCHAR(1000),
    "belum_dikonfirmasi" BOOLEAN NOT NULL DEFAULT true,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "angkatan_program_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kuota_program" (
    "angkatan_id" UUID NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "jumlah" INTEGER NOT NULL,

    CONSTRAINT "kuota_program_pkey" PRIMARY KEY ("angkatan_id","kelurahan_kode")
);

-- CreateTable
CREATE TABLE "peserta" (
    "id" UUID NOT NULL,
    "nomor" VARCHAR(20) NOT NULL,
    "program_id" UUID NOT NULL,
    "angkatan_id" UUID NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "usaha_id" UUID,
    "nama_peserta" VARCHAR(120) NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "kepala_keluarga" BOOLEAN NOT NULL DEFAULT false,
    "alasan" VARCHAR(1000) NOT NULL,
    "rekomendasi_nomor" VARCHAR(80),
    "rekomendasi_tanggal" DATE,
    "status" "StatusPeserta" NOT NULL DEFAULT 'MENDAFTAR',
    "status_sejak" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "alasan_keputusan" VARCHAR(500),
    "diverifikasi_oleh" UUID,
    "diverifikasi_pada" TIMESTAMPTZ(3),
    "nilai_seleksi" SMALLINT,
    "dipilih_pada" TIMESTAMPTZ(3),
    "didaftarkan_oleh" UUID NOT NULL,
    "oleh_petugas" BOOLEAN NOT NULL,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "peserta_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "program_nama_key" ON "program"("nama");

-- CreateIndex
CREATE UNIQUE INDEX "program_kunci_kirim_key" ON "program"("kunci_kirim");

-- CreateIndex
CREATE UNIQUE INDEX "angkatan_program_program_id_tahun_key" ON "angkatan_program"("program_id", "tahun");

-- CreateIndex
CREATE UNIQUE INDEX "peserta_nomor_key" ON "peserta"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "peserta_kunci_kirim_key" ON "peserta"("kunci_kirim");

-- CreateIndex
CREATE INDEX "peserta_angkatan_id_kelurahan_kode_status_idx" ON "peserta"("angkatan_id", "kelurahan_kode", "status");

-- CreateIndex
CREATE INDEX "peserta_kelurahan_kode_status_status_sejak_idx" ON "peserta"("kelurahan_kode", "status", "status_sejak");

-- CreateIndex
CREATE INDEX "peserta_status_status_sejak_idx" ON "peserta"("status", "status_sejak");

-- CreateIndex
CREATE INDEX "peserta_pelaku_usaha_id_idx" ON "peserta"("pelaku_usaha_id");

-- CreateIndex
CREATE INDEX "peserta_usaha_id_idx" ON "peserta"("usaha_id");

-- AddForeignKey
ALTER TABLE "angkatan_program" ADD CONSTRAINT "angkatan_program_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kuota_program" ADD CONSTRAINT "kuota_program_angkatan_id_fkey" FOREIGN KEY ("angkatan_id") REFERENCES "angkatan_program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kuota_program" ADD CONSTRAINT "kuota_program_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_angkatan_id_fkey" FOREIGN KEY ("angkatan_id") REFERENCES "angkatan_program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peserta" ADD CONSTRAINT "peserta_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
CREATE SEQUENCE nomor_peserta_seq;

-- A person takes part in a programme once; who was refused or stopped may register again.
CREATE UNIQUE INDEX peserta_satu_per_program ON peserta (program_id, pelaku_usaha_id)
  WHERE status NOT IN ('DITOLAK', 'BERHENTI');
-- Searching a list by name.
CREATE INDEX peserta_nama_idx ON peserta USING gin (nama_peserta gin_trgm_ops);

-- Last guards -----------------------------------------------------------------------------------------
ALTER TABLE program
  ADD CONSTRAINT program_angka_wajar CHECK (
    target_seluruh > 0 AND umur_min BETWEEN 10 AND 100 AND hadir_persen_min BETWEEN 0 AND 100 AND
    kunjungan_min BETWEEN 0 AND 100 AND tahun_mulai BETWEEN 2000 AND 2100 AND
    tahun_selesai BETWEEN coalesce(tahun_mulai, 2000) AND 2100);
ALTER TABLE angkatan_program
  ADD CONSTRAINT angkatan_program_wajar CHECK (
    target > 0 AND kuota_kelurahan > 0 AND tahun BETWEEN 2000 AND 2100 AND
    num_nonnulls(pendaftaran_mulai, pendaftaran_selesai) <> 1 AND
    pendaftaran_selesai >= coalesce(pendaftaran_mulai, pendaftaran_selesai));
ALTER TABLE kuota_program ADD CONSTRAINT kuota_program_wajar CHECK (jumlah >= 0);
ALTER TABLE peserta
  ADD CONSTRAINT peserta_wajar CHECK (
    nilai_seleksi BETWEEN 0 AND 100 AND num_nonnulls(rekomendasi_nomor, rekomendasi_tanggal) <> 1),
  -- Nobody is chosen who was not verified; nobody is refused or stopped without a reason.
  ADD CONSTRAINT peserta_langkah_utuh CHECK (
    (status NOT IN ('DIVERIFIKASI', 'CADANGAN', 'TERPILIH', 'PELATIHAN', 'PENDAMPINGAN', 'SELESAI')
      OR (diverifikasi_pada IS NOT NULL AND diverifikasi_oleh IS NOT NULL)) AND
    (status NOT IN ('TERPILIH', 'PELATIHAN', 'PENDAMPINGAN', 'SELESAI') OR dipilih_pada IS NOT NULL) AND
    (status NOT IN ('DITOLAK', 'BERHENTI') OR alasan_keputusan IS NOT NULL));

-- The way of a participant, once more: no statement can skip a step or change who takes part in what.
CREATE FUNCTION jaga_langkah_peserta() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.program_id, OLD.angkatan_id, OLD.pelaku_usaha_id, OLD.kelurahan_kode)
     IS DISTINCT FROM (NEW.program_id, NEW.angkatan_id, NEW.pelaku_usaha_id, NEW.kelurahan_kode)
  THEN
    RAISE EXCEPTION 'isi pendaftaran program tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status <> NEW.status AND NEW.status::text <> ALL (CASE OLD.status
    WHEN 'MENDAFTAR' THEN ARRAY['DIVERIFIKASI', 'DITOLAK', 'BERHENTI']
    WHEN 'DIVERIFIKASI' THEN ARRAY['TERPILIH', 'CADANGAN', 'DITOLAK', 'BERHENTI']
    WHEN 'CADANGAN' THEN ARRAY['TERPILIH', 'DITOLAK', 'BERHENTI']
    WHEN 'TERPILIH' THEN ARRAY['PELATIHAN', 'BERHENTI']
    WHEN 'PELATIHAN' THEN ARRAY['PENDAMPINGAN', 'BERHENTI']
    WHEN 'PENDAMPINGAN' THEN ARRAY['SELESAI', 'BERHENTI']
    ELSE ARRAY[]::text[] END)
  THEN
    RAISE EXCEPTION 'peserta tidak dapat beralih dari % ke %', OLD.status, NEW.status
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER peserta_langkah BEFORE UPDATE ON peserta
  FOR EACH ROW EXECUTE FUNCTION jaga_langkah_peserta();

-- A new row begins at the beginning.
CREATE FUNCTION jaga_awal_peserta() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'MENDAFTAR' THEN
    RAISE EXCEPTION 'peserta mulai dari mendaftar' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER peserta_awal BEFORE INSERT ON peserta
  FOR EACH ROW EXECUTE FUNCTION jaga_awal_peserta();

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE ON program, angkatan_program, peserta TO sinergi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON kuota_program TO sinergi_app;
GRANT USAGE, SELECT ON SEQUENCE nomor_peserta_seq TO sinergi_app;
