-- CreateEnum
CREATE TYPE "StatusPendirian" AS ENUM ('PENGUMPULAN_PENDIRI', 'SIAP_PENYULUHAN', 'PENYULUHAN_TERJADWAL', 'RAPAT_PENDIRIAN', 'PROSES_NOTARIS', 'PENGAJUAN_AHU', 'BERBADAN_HUKUM', 'NIB_TERBIT', 'NOMOR_INDUK_TERBIT', 'DITOLAK', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "PihakPendirian" AS ENUM ('PEMRAKARSA', 'PETUGAS');

-- CreateEnum
CREATE TYPE "WilayahKerja" AS ENUM ('KELURAHAN', 'KECAMATAN', 'KOTA', 'PROVINSI', 'NASIONAL');

-- CreateEnum
CREATE TYPE "CaraPertemuan" AS ENUM ('LURING', 'DARING', 'GABUNGAN');

-- CreateEnum
CREATE TYPE "StatusPendiri" AS ENUM ('AKTIF', 'MUNDUR', 'DIKELUARKAN');

-- CreateEnum
CREATE TYPE "JenisUndangan" AS ENUM ('PEMRAKARSA', 'TELEPON', 'TAUTAN');

-- CreateEnum
CREATE TYPE "KeadaanPenyuluhan" AS ENUM ('TERJADWAL', 'TERLAKSANA', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusBerkas" AS ENUM ('BELUM_DIPERIKSA', 'SESUAI', 'PERLU_PERBAIKAN');

-- AlterEnum
ALTER TYPE "JenisDokumen" ADD VALUE 'BERKAS_PENDIRIAN';

-- AlterEnum
ALTER TYPE "TujuanPersetujuan" ADD VALUE 'PENDIRIAN_KOPERASI';

-- CreateTable
CREATE TABLE "pendirian" (
    "id" UUID NOT NULL,
    "nomor" VARCHAR(20) NOT NULL,
    "nama" VARCHAR(200) NOT NULL,
    "kunci_nama" VARCHAR(200) NOT NULL,
    "bentuk" "BentukKoperasi" NOT NULL,
    "jenis" "JenisKoperasi" NOT NULL,
    "pola" "PolaPengelolaan" NOT NULL,
    "adalah_kkmp" BOOLEAN NOT NULL DEFAULT false,
    "wilayah_kerja" "WilayahKerja" NOT NULL,
    "alamat" VARCHAR(300) NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "tujuan" VARCHAR(1000) NOT NULL,
    "kegiatan" VARCHAR(1000) NOT NULL,
    "kelompok" SMALLINT NOT NULL,
    "sektor_usaha" SMALLINT NOT NULL,
    "simpanan_pokok" BIGINT NOT NULL,
    "simpanan_wajib" BIGINT NOT NULL,
    "pemrakarsa_id" UUID NOT NULL,
    "pemrakarsa_koperasi_id" UUID,
    "nama_pemrakarsa" VARCHAR(200) NOT NULL,
    "status" "StatusPendirian" NOT NULL DEFAULT 'PENGUMPULAN_PENDIRI',
    "giliran" "PihakPendirian" NOT NULL DEFAULT 'PEMRAKARSA',
    "status_sejak" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "batas_pada" DATE,
    "nama_notaris" VARCHAR(120),
    "nomor_akta" VARCHAR(40),
    "tanggal_akta" DATE,
    "nomor_badan_hukum" VARCHAR(80),
    "tanggal_badan_hukum" DATE,
    "nib" VARCHAR(13),
    "nomor_induk_koperasi" VARCHAR(13),
    "koperasi_id" UUID,
    "alasan_akhir" VARCHAR(1000),
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,
    "cari" TEXT,

    CONSTRAINT "pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pendiri" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "urutan" INTEGER NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "pelaku_usaha_id" UUID,
    "koperasi_id" UUID,
    "nama" VARCHAR(200) NOT NULL,
    "pekerjaan" VARCHAR(80),
    "nama_wakil" VARCHAR(120),
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "ktp_id" UUID,
    "persetujuan_id" UUID NOT NULL,
    "undangan_id" UUID,
    "status" "StatusPendiri" NOT NULL DEFAULT 'AKTIF',
    "dikonfirmasi_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "berakhir_pada" TIMESTAMPTZ(3),
    "alasan_berakhir" VARCHAR(500),
    "hadir_rapat" BOOLEAN,
    "jabatan" "JabatanKoperasi",
    "simpanan_pokok" BIGINT,
    "setoran_tambahan" BIGINT NOT NULL DEFAULT 0,
    "tanggal_setor" DATE,

    CONSTRAINT "pendiri_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "undangan_pendirian" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "jenis" "JenisUndangan" NOT NULL,
    "telepon_sandi" TEXT,
    "telepon_indeks" VARCHAR(64),
    "telepon_akhir" VARCHAR(4),
    "token_hash" VARCHAR(64),
    "token_sandi" TEXT,
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kedaluwarsa_pada" TIMESTAMPTZ(3) NOT NULL,
    "dicabut_pada" TIMESTAMPTZ(3),

    CONSTRAINT "undangan_pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penyuluhan_pendirian" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "waktu" TIMESTAMPTZ(3) NOT NULL,
    "cara" "CaraPertemuan" NOT NULL,
    "tempat" VARCHAR(300) NOT NULL,
    "penyuluh" VARCHAR(120) NOT NULL,
    "keadaan" "KeadaanPenyuluhan" NOT NULL DEFAULT 'TERJADWAL',
    "jumlah_peserta" SMALLINT,
    "ringkasan" VARCHAR(1000),
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "penyuluhan_pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rapat_pendirian" (
    "pendirian_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "cara" "CaraPertemuan" NOT NULL,
    "tempat" VARCHAR(300) NOT NULL,
    "pemimpin" VARCHAR(120) NOT NULL,
    "pejabat" VARCHAR(120) NOT NULL,
    "keputusan" VARCHAR(4000) NOT NULL,
    "simpanan_pokok" BIGINT NOT NULL,
    "simpanan_wajib" BIGINT NOT NULL,
    "nama_lurah" VARCHAR(120),
    "diubah_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rapat_pendirian_pkey" PRIMARY KEY ("pendirian_id")
);

-- CreateTable
CREATE TABLE "berkas_pendirian" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "kode" VARCHAR(40) NOT NULL,
    "dokumen_id" UUID NOT NULL,
    "pendiri_id" UUID,
    "status" "StatusBerkas" NOT NULL DEFAULT 'BELUM_DIPERIKSA',
    "catatan" VARCHAR(500),
    "diperiksa_oleh" UUID,
    "diperiksa_pada" TIMESTAMPTZ(3),
    "diganti_pada" TIMESTAMPTZ(3),
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "berkas_pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catatan_pendirian" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "pihak" "PihakPendirian" NOT NULL,
    "pengembalian" BOOLEAN NOT NULL DEFAULT false,
    "isi" VARCHAR(1000) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "nama_oleh" VARCHAR(120) NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catatan_pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "perjalanan_pendirian" (
    "id" UUID NOT NULL,
    "pendirian_id" UUID NOT NULL,
    "dari" "StatusPendirian",
    "ke" "StatusPendirian" NOT NULL,
    "tindakan" VARCHAR(40) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "perjalanan_pendirian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anggota_sekunder" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "anggota_koperasi_id" UUID NOT NULL,
    "nomor_anggota" INTEGER NOT NULL,
    "tanggal_masuk" DATE NOT NULL,
    "simpanan_pokok" BIGINT NOT NULL,
    "tanggal_bayar" DATE NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "anggota_sekunder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pendirian_nomor_key" ON "pendirian"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "pendirian_koperasi_id_key" ON "pendirian"("koperasi_id");

-- CreateIndex
CREATE UNIQUE INDEX "pendirian_kunci_kirim_key" ON "pendirian"("kunci_kirim");

-- CreateIndex
CREATE INDEX "pendirian_pemrakarsa_id_idx" ON "pendirian"("pemrakarsa_id");

-- CreateIndex
CREATE INDEX "pendirian_pemrakarsa_koperasi_id_idx" ON "pendirian"("pemrakarsa_koperasi_id");

-- CreateIndex
CREATE INDEX "pendirian_status_status_sejak_id_idx" ON "pendirian"("status", "status_sejak", "id");

-- CreateIndex
CREATE INDEX "pendirian_giliran_status_sejak_id_idx" ON "pendirian"("giliran", "status_sejak", "id");

-- CreateIndex
CREATE INDEX "pendiri_pengguna_id_idx" ON "pendiri"("pengguna_id");

-- CreateIndex
CREATE INDEX "pendiri_pelaku_usaha_id_idx" ON "pendiri"("pelaku_usaha_id");

-- CreateIndex
CREATE INDEX "pendiri_koperasi_id_idx" ON "pendiri"("koperasi_id");

-- CreateIndex
CREATE INDEX "pendiri_ktp_id_idx" ON "pendiri"("ktp_id");

-- CreateIndex
CREATE INDEX "pendiri_persetujuan_id_idx" ON "pendiri"("persetujuan_id");

-- CreateIndex
CREATE INDEX "pendiri_undangan_id_idx" ON "pendiri"("undangan_id");

-- CreateIndex
CREATE UNIQUE INDEX "pendiri_pendirian_id_urutan_key" ON "pendiri"("pendirian_id", "urutan");

-- CreateIndex
CREATE UNIQUE INDEX "undangan_pendirian_token_hash_key" ON "undangan_pendirian"("token_hash");

-- CreateIndex
CREATE INDEX "undangan_pendirian_pendirian_id_idx" ON "undangan_pendirian"("pendirian_id");

-- CreateIndex
CREATE INDEX "undangan_pendirian_telepon_indeks_idx" ON "undangan_pendirian"("telepon_indeks");

-- CreateIndex
CREATE INDEX "penyuluhan_pendirian_pendirian_id_idx" ON "penyuluhan_pendirian"("pendirian_id");

-- CreateIndex
CREATE UNIQUE INDEX "berkas_pendirian_dokumen_id_key" ON "berkas_pendirian"("dokumen_id");

-- CreateIndex
CREATE INDEX "berkas_pendirian_pendirian_id_kode_idx" ON "berkas_pendirian"("pendirian_id", "kode");

-- CreateIndex
CREATE INDEX "berkas_pendirian_pendiri_id_idx" ON "berkas_pendirian"("pendiri_id");

-- CreateIndex
CREATE INDEX "catatan_pendirian_pendirian_id_pada_idx" ON "catatan_pendirian"("pendirian_id", "pada");

-- CreateIndex
CREATE INDEX "perjalanan_pendirian_pendirian_id_pada_idx" ON "perjalanan_pendirian"("pendirian_id", "pada");

-- CreateIndex
CREATE INDEX "anggota_sekunder_anggota_koperasi_id_idx" ON "anggota_sekunder"("anggota_koperasi_id");

-- CreateIndex
CREATE UNIQUE INDEX "anggota_sekunder_koperasi_id_nomor_anggota_key" ON "anggota_sekunder"("koperasi_id", "nomor_anggota");

-- CreateIndex
CREATE UNIQUE INDEX "anggota_sekunder_koperasi_id_anggota_koperasi_id_key" ON "anggota_sekunder"("koperasi_id", "anggota_koperasi_id");

-- AddForeignKey
ALTER TABLE "pendirian" ADD CONSTRAINT "pendirian_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendirian" ADD CONSTRAINT "pendirian_pemrakarsa_id_fkey" FOREIGN KEY ("pemrakarsa_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendirian" ADD CONSTRAINT "pendirian_pemrakarsa_koperasi_id_fkey" FOREIGN KEY ("pemrakarsa_koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendirian" ADD CONSTRAINT "pendirian_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_kelurahan_kode_fkey" FOREIGN KEY ("kelurahan_kode") REFERENCES "kelurahan"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_ktp_id_fkey" FOREIGN KEY ("ktp_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_persetujuan_id_fkey" FOREIGN KEY ("persetujuan_id") REFERENCES "persetujuan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pendiri" ADD CONSTRAINT "pendiri_undangan_id_fkey" FOREIGN KEY ("undangan_id") REFERENCES "undangan_pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undangan_pendirian" ADD CONSTRAINT "undangan_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penyuluhan_pendirian" ADD CONSTRAINT "penyuluhan_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rapat_pendirian" ADD CONSTRAINT "rapat_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "berkas_pendirian" ADD CONSTRAINT "berkas_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "berkas_pendirian" ADD CONSTRAINT "berkas_pendirian_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "berkas_pendirian" ADD CONSTRAINT "berkas_pendirian_pendiri_id_fkey" FOREIGN KEY ("pendiri_id") REFERENCES "pendiri"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatan_pendirian" ADD CONSTRAINT "catatan_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "perjalanan_pendirian" ADD CONSTRAINT "perjalanan_pendirian_pendirian_id_fkey" FOREIGN KEY ("pendirian_id") REFERENCES "pendirian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggota_sekunder" ADD CONSTRAINT "anggota_sekunder_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggota_sekunder" ADD CONSTRAINT "anggota_sekunder_anggota_koperasi_id_fkey" FOREIGN KEY ("anggota_koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Beyond the models: running number, search, uniqueness that depends on state, last guards, rights.
CREATE SEQUENCE nomor_pendirian_seq;

ALTER TABLE pendirian DROP COLUMN cari;
ALTER TABLE pendirian ADD COLUMN cari text GENERATED ALWAYS AS (lower(nama || ' ' || nomor)) STORED;
CREATE INDEX pendirian_cari_idx ON pendirian USING gin (cari gin_trgm_ops);
CREATE INDEX pendirian_kunci_nama_idx ON pendirian USING gin (kunci_nama gin_trgm_ops);

-- One Koperasi Kelurahan Merah Putih in each kelurahan, in being as in founding (Inpres 9/2025).
CREATE UNIQUE INDEX pendirian_kkmp_satu_berjalan ON pendirian (kelurahan_kode)
  WHERE adalah_kkmp AND status NOT IN ('DITOLAK', 'DIBATALKAN');
-- A person, or a koperasi, founds one koperasi once.
CREATE UNIQUE INDEX pendiri_orang_satu_aktif ON pendiri (pendirian_id, pelaku_usaha_id) WHERE status = 'AKTIF';
CREATE UNIQUE INDEX pendiri_koperasi_satu_aktif ON pendiri (pendirian_id, koperasi_id) WHERE status = 'AKTIF';
CREATE UNIQUE INDEX pendiri_satu_ketua ON pendiri (pendirian_id, jabatan)
  WHERE status = 'AKTIF' AND jabatan IN ('KETUA', 'KETUA_PENGAWAS');
CREATE UNIQUE INDEX undangan_telepon_satu_berlaku ON undangan_pendirian (pendirian_id, telepon_indeks)
  WHERE dicabut_pada IS NULL;
CREATE UNIQUE INDEX penyuluhan_satu_terjadwal ON penyuluhan_pendirian (pendirian_id) WHERE keadaan = 'TERJADWAL';
CREATE UNIQUE INDEX berkas_pendirian_satu_berlaku ON berkas_pendirian
  (pendirian_id, kode, coalesce(pendiri_id, '00000000-0000-0000-0000-000000000000')) WHERE diganti_pada IS NULL;

ALTER TABLE pendirian
  ADD CONSTRAINT pendirian_kelompok_rentang CHECK (kelompok BETWEEN 1 AND 45),
  ADD CONSTRAINT pendirian_sektor_rentang CHECK (sektor_usaha BETWEEN 1 AND 17),
  ADD CONSTRAINT pendirian_simpanan_wajar CHECK (simpanan_pokok >= 0 AND simpanan_wajib >= 0),
  ADD CONSTRAINT pendirian_nib_bentuk CHECK (nib ~ '^\d{13}$'),
  ADD CONSTRAINT pendirian_nomor_induk_bentuk CHECK (nomor_induk_koperasi ~ '^\d{13}$'),
  ADD CONSTRAINT pendirian_terdaftar CHECK (
    (status IN ('BERBADAN_HUKUM', 'NIB_TERBIT', 'NOMOR_INDUK_TERBIT')) = (koperasi_id IS NOT NULL)),
  ADD CONSTRAINT pendirian_berakhir_beralasan CHECK (
    status NOT IN ('DITOLAK', 'DIBATALKAN') OR alasan_akhir IS NOT NULL),
  ADD CONSTRAINT pendirian_kkmp_primer CHECK (
    NOT adalah_kkmp OR (wilayah_kerja = 'KELURAHAN' AND bentuk = 'PRIMER_KAB_KOTA'));
ALTER TABLE pendiri
  ADD CONSTRAINT pendiri_orang_atau_koperasi CHECK ((pelaku_usaha_id IS NULL) <> (koperasi_id IS NULL)),
  ADD CONSTRAINT pendiri_berakhir_lengkap CHECK ((status = 'AKTIF') = (berakhir_pada IS NULL)),
  ADD CONSTRAINT pendiri_setoran_wajar CHECK (simpanan_pokok >= 0 AND setoran_tambahan >= 0),
  ADD CONSTRAINT pendiri_setoran_bertanggal CHECK ((simpanan_pokok IS NULL) = (tanggal_setor IS NULL));
ALTER TABLE undangan_pendirian ADD CONSTRAINT undangan_pendirian_lengkap CHECK (
  CASE jenis
    WHEN 'TELEPON' THEN telepon_indeks IS NOT NULL AND token_hash IS NULL
    WHEN 'TAUTAN' THEN token_hash IS NOT NULL AND telepon_indeks IS NULL
    ELSE token_hash IS NULL AND telepon_indeks IS NULL
  END);
ALTER TABLE rapat_pendirian ADD CONSTRAINT rapat_pendirian_simpanan_wajar CHECK (
  simpanan_pokok >= 0 AND simpanan_wajib >= 0);

GRANT SELECT, INSERT, UPDATE ON pendirian, pendiri, undangan_pendirian, penyuluhan_pendirian, rapat_pendirian,
  berkas_pendirian TO sinergi_app;
GRANT SELECT, INSERT ON catatan_pendirian, perjalanan_pendirian, anggota_sekunder TO sinergi_app;
GRANT USAGE, SELECT ON SEQUENCE nomor_pendirian_seq TO sinergi_app;
