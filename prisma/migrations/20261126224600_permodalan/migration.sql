-- AlterEnum
ALTER TYPE "TujuanPersetujuan" ADD VALUE 'PENGAJUAN_MODAL';

-- CreateEnum
CREATE TYPE "CaraHitungJasa" AS ENUM ('MENURUN', 'FLAT', 'ANUITAS');

-- CreateEnum
CREATE TYPE "AkadPembiayaan" AS ENUM ('MURABAHAH', 'IJARAH', 'MUDHARABAH', 'MUSYARAKAH', 'QARDH');

-- CreateEnum
CREATE TYPE "JenisSumberModal" AS ENUM ('BANK', 'NON_BANK');

-- CreateEnum
CREATE TYPE "PenerimaModal" AS ENUM ('PERORANGAN', 'KOPERASI');

-- CreateEnum
CREATE TYPE "StatusPengajuanModal" AS ENUM ('DIAJUKAN', 'MINTA_KETERANGAN', 'DIJAWAB', 'DISETUJUI', 'SIAP_DICAIRKAN', 'DITOLAK', 'DITARIK', 'DIBATALKAN', 'DICAIRKAN', 'MACET', 'LUNAS', 'DIHAPUSBUKUKAN');

-- CreateEnum
CREATE TYPE "TujuanModal" AS ENUM ('BAHAN_BAKU', 'PERALATAN', 'TEMPAT_USAHA', 'PENGEMBANGAN', 'LAINNYA');

-- CreateEnum
CREATE TYPE "Kolektibilitas" AS ENUM ('LANCAR', 'KURANG_LANCAR', 'DIRAGUKAN', 'MACET');

-- CreateEnum
CREATE TYPE "HasilPinjaman" AS ENUM ('BERJALAN', 'LUNAS', 'DIHAPUSBUKUKAN');

-- CreateEnum
CREATE TYPE "JenisCapaian" AS ENUM ('KOPERASI', 'BANK', 'NON_BANK');

-- CreateTable
CREATE TABLE "produk_pinjaman" (
    "id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "produk_pinjaman_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ketentuan_produk" (
    "id" UUID NOT NULL,
    "produk_id" UUID NOT NULL,
    "nomor" INTEGER NOT NULL,
    "berlaku" BOOLEAN NOT NULL DEFAULT true,
    "nama" VARCHAR(120) NOT NULL,
    "plafon_min" BIGINT NOT NULL,
    "plafon_maks" BIGINT NOT NULL,
    "pola" "PolaPengelolaan" NOT NULL,
    "akad" "AkadPembiayaan",
    "cara" "CaraHitungJasa",
    "persen" DECIMAL(9,6),
    "nisbah" DECIMAL(9,6),
    "provisi_persen" DECIMAL(9,6) NOT NULL DEFAULT 0,
    "biaya_administrasi" BIGINT NOT NULL DEFAULT 0,
    "tenor_min" SMALLINT NOT NULL,
    "tenor_maks" SMALLINT NOT NULL,
    "syarat" VARCHAR(1000),
    "agunan" VARCHAR(300),
    "versi_aturan" VARCHAR(60) NOT NULL,
    "atas_nama_koperasi" BOOLEAN NOT NULL DEFAULT false,
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ketentuan_produk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sumber_modal" (
    "id" UUID NOT NULL,
    "nama" VARCHAR(120) NOT NULL,
    "penyelenggara" VARCHAR(160) NOT NULL,
    "jenis" "JenisSumberModal" NOT NULL,
    "penerima" "PenerimaModal" NOT NULL DEFAULT 'PERORANGAN',
    "plafon_min" BIGINT,
    "plafon_maks" BIGINT,
    "pola" "PolaPengelolaan" NOT NULL DEFAULT 'KONVENSIONAL',
    "akad" "AkadPembiayaan",
    "cara" "CaraHitungJasa",
    "persen" DECIMAL(9,6),
    "provisi_persen" DECIMAL(9,6) NOT NULL DEFAULT 0,
    "biaya_administrasi" BIGINT NOT NULL DEFAULT 0,
    "tenor_min" SMALLINT,
    "tenor_maks" SMALLINT,
    "hanya_perempuan" BOOLEAN NOT NULL DEFAULT false,
    "skala" "SkalaUsaha"[],
    "usia_usaha_bulan" SMALLINT,
    "syarat" VARCHAR(1000),
    "agunan" VARCHAR(300),
    "cara_mengajukan" VARCHAR(500),
    "sumber" VARCHAR(500) NOT NULL,
    "tanggal_sumber" DATE NOT NULL,
    "catatan" VARCHAR(1000),
    "belum_dikonfirmasi" BOOLEAN NOT NULL DEFAULT true,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sumber_modal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengajuan_modal" (
    "id" UUID NOT NULL,
    "nomor" VARCHAR(20) NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "anggota_id" UUID NOT NULL,
    "ketentuan_id" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "nama_pemohon" VARCHAR(120) NOT NULL,
    "jumlah" BIGINT NOT NULL,
    "tenor" SMALLINT NOT NULL,
    "tujuan" "TujuanModal" NOT NULL,
    "penjelasan" VARCHAR(1000) NOT NULL,
    "perkiraan_sandi" TEXT NOT NULL,
    "status" "StatusPengajuanModal" NOT NULL DEFAULT 'DIAJUKAN',
    "status_sejak" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "jumlah_disetujui" BIGINT,
    "tenor_disetujui" SMALLINT,
    "alasan_keputusan" VARCHAR(1000),
    "diputuskan_oleh" UUID,
    "diputuskan_pada" TIMESTAMPTZ(3),
    "pihak_terkait" BOOLEAN NOT NULL DEFAULT false,
    "diterima_pada" TIMESTAMPTZ(3),
    "tanggal_cair" DATE,
    "jumlah_cair" BIGINT,
    "dicairkan_oleh" UUID,
    "bulan_laporan" DATE,
    "sisa_pokok" BIGINT,
    "tunggakan" BIGINT,
    "kolektibilitas" "Kolektibilitas",
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pengajuan_modal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pesan_pengajuan_modal" (
    "id" UUID NOT NULL,
    "pengajuan_id" UUID NOT NULL,
    "pihak" "PihakPesan" NOT NULL,
    "isi" VARCHAR(2000) NOT NULL,
    "oleh_id" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pesan_pengajuan_modal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dokumen_pengajuan_modal" (
    "pengajuan_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,

    CONSTRAINT "dokumen_pengajuan_modal_pkey" PRIMARY KEY ("pengajuan_id","dokumen_id")
);

-- CreateTable
CREATE TABLE "laporan_pinjaman" (
    "id" UUID NOT NULL,
    "pengajuan_id" UUID NOT NULL,
    "bulan" DATE NOT NULL,
    "sisa_pokok" BIGINT NOT NULL,
    "tunggakan" BIGINT NOT NULL,
    "kolektibilitas" "Kolektibilitas" NOT NULL,
    "hasil" "HasilPinjaman" NOT NULL,
    "oleh_id" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "laporan_pinjaman_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengingat_laporan_pinjaman" (
    "koperasi_id" UUID NOT NULL,
    "bulan" DATE NOT NULL,
    "ke" SMALLINT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pengingat_laporan_pinjaman_pkey" PRIMARY KEY ("koperasi_id","bulan","ke")
);

-- CreateTable
CREATE TABLE "modal_diterima" (
    "id" UUID NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "usaha_id" UUID,
    "sumber_modal_id" UUID,
    "jenis" "JenisSumberModal" NOT NULL,
    "lembaga" VARCHAR(160) NOT NULL,
    "produk" VARCHAR(120),
    "tanggal" DATE NOT NULL,
    "jumlah" BIGINT NOT NULL,
    "tenor" SMALLINT,
    "nomor_bukti" VARCHAR(160),
    "dokumen_id" UUID,
    "dicatat_oleh" UUID NOT NULL,
    "oleh_petugas" BOOLEAN NOT NULL,
    "dibatalkan_pada" TIMESTAMPTZ(3),
    "alasan_batal" VARCHAR(500),
    "kunci_kirim" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "modal_diterima_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capaian_modal" (
    "id" UUID NOT NULL,
    "pengajuan_id" UUID,
    "modal_diterima_id" UUID,
    "pelaku_usaha_id" UUID NOT NULL,
    "jenis" "JenisCapaian" NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "perempuan" BOOLEAN,
    "skala" "SkalaUsaha",
    "tanggal" DATE NOT NULL,
    "nilai" BIGINT NOT NULL,

    CONSTRAINT "capaian_modal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "produk_pinjaman_kunci_kirim_key" ON "produk_pinjaman"("kunci_kirim");

-- CreateIndex
CREATE INDEX "produk_pinjaman_koperasi_id_idx" ON "produk_pinjaman"("koperasi_id");

-- CreateIndex
CREATE UNIQUE INDEX "ketentuan_produk_produk_id_nomor_key" ON "ketentuan_produk"("produk_id", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "sumber_modal_nama_key" ON "sumber_modal"("nama");

-- CreateIndex
CREATE UNIQUE INDEX "sumber_modal_kunci_kirim_key" ON "sumber_modal"("kunci_kirim");

-- CreateIndex
CREATE UNIQUE INDEX "pengajuan_modal_nomor_key" ON "pengajuan_modal"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "pengajuan_modal_kunci_kirim_key" ON "pengajuan_modal"("kunci_kirim");

-- CreateIndex
CREATE INDEX "pengajuan_modal_koperasi_id_status_status_sejak_idx" ON "pengajuan_modal"("koperasi_id", "status", "status_sejak");

-- CreateIndex
CREATE INDEX "pengajuan_modal_pelaku_usaha_id_dibuat_pada_idx" ON "pengajuan_modal"("pelaku_usaha_id", "dibuat_pada");

-- CreateIndex
CREATE INDEX "pengajuan_modal_status_status_sejak_idx" ON "pengajuan_modal"("status", "status_sejak");

-- CreateIndex
CREATE INDEX "pesan_pengajuan_modal_pengajuan_id_pada_idx" ON "pesan_pengajuan_modal"("pengajuan_id", "pada");

-- CreateIndex
CREATE INDEX "dokumen_pengajuan_modal_dokumen_id_idx" ON "dokumen_pengajuan_modal"("dokumen_id");

-- CreateIndex
CREATE UNIQUE INDEX "laporan_pinjaman_pengajuan_id_bulan_key" ON "laporan_pinjaman"("pengajuan_id", "bulan");

-- CreateIndex
CREATE UNIQUE INDEX "modal_diterima_kunci_kirim_key" ON "modal_diterima"("kunci_kirim");

-- CreateIndex
CREATE INDEX "modal_diterima_pelaku_usaha_id_tanggal_idx" ON "modal_diterima"("pelaku_usaha_id", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "capaian_modal_pengajuan_id_key" ON "capaian_modal"("pengajuan_id");

-- CreateIndex
CREATE UNIQUE INDEX "capaian_modal_modal_diterima_id_key" ON "capaian_modal"("modal_diterima_id");

-- AddForeignKey
ALTER TABLE "produk_pinjaman" ADD CONSTRAINT "produk_pinjaman_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ketentuan_produk" ADD CONSTRAINT "ketentuan_produk_produk_id_fkey" FOREIGN KEY ("produk_id") REFERENCES "produk_pinjaman"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengajuan_modal" ADD CONSTRAINT "pengajuan_modal_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengajuan_modal" ADD CONSTRAINT "pengajuan_modal_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengajuan_modal" ADD CONSTRAINT "pengajuan_modal_anggota_id_fkey" FOREIGN KEY ("anggota_id") REFERENCES "anggota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengajuan_modal" ADD CONSTRAINT "pengajuan_modal_ketentuan_id_fkey" FOREIGN KEY ("ketentuan_id") REFERENCES "ketentuan_produk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengajuan_modal" ADD CONSTRAINT "pengajuan_modal_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pesan_pengajuan_modal" ADD CONSTRAINT "pesan_pengajuan_modal_pengajuan_id_fkey" FOREIGN KEY ("pengajuan_id") REFERENCES "pengajuan_modal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_pengajuan_modal" ADD CONSTRAINT "dokumen_pengajuan_modal_pengajuan_id_fkey" FOREIGN KEY ("pengajuan_id") REFERENCES "pengajuan_modal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_pengajuan_modal" ADD CONSTRAINT "dokumen_pengajuan_modal_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_pinjaman" ADD CONSTRAINT "laporan_pinjaman_pengajuan_id_fkey" FOREIGN KEY ("pengajuan_id") REFERENCES "pengajuan_modal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengingat_laporan_pinjaman" ADD CONSTRAINT "pengingat_laporan_pinjaman_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modal_diterima" ADD CONSTRAINT "modal_diterima_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modal_diterima" ADD CONSTRAINT "modal_diterima_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modal_diterima" ADD CONSTRAINT "modal_diterima_sumber_modal_id_fkey" FOREIGN KEY ("sumber_modal_id") REFERENCES "sumber_modal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modal_diterima" ADD CONSTRAINT "modal_diterima_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capaian_modal" ADD CONSTRAINT "capaian_modal_pengajuan_id_fkey" FOREIGN KEY ("pengajuan_id") REFERENCES "pengajuan_modal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capaian_modal" ADD CONSTRAINT "capaian_modal_modal_diterima_id_fkey" FOREIGN KEY ("modal_diterima_id") REFERENCES "modal_diterima"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say ------------------------------------------------------------------------
CREATE SEQUENCE nomor_pengajuan_modal_seq;

CREATE UNIQUE INDEX ketentuan_produk_satu_berlaku ON ketentuan_produk (produk_id) WHERE berlaku;
-- One open application per person and koperasi; a running loan is no application any more.
CREATE UNIQUE INDEX pengajuan_modal_satu_terbuka ON pengajuan_modal (pelaku_usaha_id, koperasi_id)
  WHERE status IN ('DIAJUKAN', 'MINTA_KETERANGAN', 'DIJAWAB', 'DISETUJUI', 'SIAP_DICAIRKAN');

-- Comparing looks for terms by amount and months; figures are counted by day.
CREATE INDEX ketentuan_produk_berlaku_idx ON ketentuan_produk (plafon_min, plafon_maks, tenor_min, tenor_maks)
  WHERE berlaku;
CREATE INDEX pengajuan_modal_berjalan_idx ON pengajuan_modal (koperasi_id, id)
  WHERE status IN ('DICAIRKAN', 'MACET');
CREATE INDEX pengajuan_modal_diputuskan_idx ON pengajuan_modal (diputuskan_pada) WHERE diputuskan_pada IS NOT NULL;
CREATE INDEX pengajuan_modal_cair_idx ON pengajuan_modal (tanggal_cair) WHERE tanggal_cair IS NOT NULL;
CREATE INDEX pengajuan_modal_dibuat_idx ON pengajuan_modal (dibuat_pada);
CREATE INDEX modal_diterima_terbaru_idx ON modal_diterima (tanggal, id);
-- Everything the figures need, so that they are read from the index alone.
CREATE INDEX capaian_modal_hitung_idx ON capaian_modal (tanggal)
  INCLUDE (jenis, kelurahan_kode, perempuan, skala, nilai, pelaku_usaha_id);

-- Last guards -----------------------------------------------------------------------------------------
ALTER TABLE ketentuan_produk
  ADD CONSTRAINT ketentuan_plafon_wajar CHECK (plafon_min > 0 AND plafon_maks >= plafon_min),
  ADD CONSTRAINT ketentuan_tenor_wajar CHECK (tenor_min >= 1 AND tenor_maks BETWEEN tenor_min AND 360),
  ADD CONSTRAINT ketentuan_persen_wajar CHECK (
    persen BETWEEN 0 AND 100 AND nisbah BETWEEN 0 AND 100 AND provisi_persen BETWEEN 0 AND 100 AND
    biaya_administrasi >= 0),
  ADD CONSTRAINT ketentuan_pola_utuh CHECK (
    (pola = 'KONVENSIONAL' AND akad IS NULL AND cara IS NOT NULL AND persen IS NOT NULL AND nisbah IS NULL) OR
    (pola = 'SYARIAH' AND cara IS NULL AND (
      (akad IN ('MURABAHAH', 'IJARAH') AND persen IS NOT NULL AND nisbah IS NULL) OR
      (akad IN ('MUDHARABAH', 'MUSYARAKAH') AND persen IS NULL AND nisbah IS NOT NULL) OR
      (akad = 'QARDH' AND persen IS NULL AND nisbah IS NULL))));
ALTER TABLE sumber_modal
  ADD CONSTRAINT sumber_modal_plafon_wajar CHECK (plafon_min > 0 AND plafon_maks >= coalesce(plafon_min, 1)),
  ADD CONSTRAINT sumber_modal_tenor_wajar CHECK (tenor_min >= 1 AND tenor_maks BETWEEN coalesce(tenor_min, 1) AND 360),
  ADD CONSTRAINT sumber_modal_persen_wajar CHECK (
    persen BETWEEN 0 AND 100 AND provisi_persen BETWEEN 0 AND 100 AND biaya_administrasi >= 0);
ALTER TABLE pengajuan_modal
  ADD CONSTRAINT pengajuan_modal_jumlah_wajar CHECK (jumlah > 0 AND tenor BETWEEN 1 AND 360),
  ADD CONSTRAINT pengajuan_modal_tawaran_wajar CHECK (
    jumlah_disetujui BETWEEN 1 AND jumlah AND tenor_disetujui BETWEEN 1 AND tenor),
  ADD CONSTRAINT pengajuan_modal_cair_wajar CHECK (jumlah_cair BETWEEN 1 AND jumlah_disetujui),
  ADD CONSTRAINT pengajuan_modal_sisa_wajar CHECK (sisa_pokok BETWEEN 0 AND jumlah_cair AND tunggakan >= 0),
  -- No loan without decision, acceptance and payment; no refusal without a reason.
  ADD CONSTRAINT pengajuan_modal_langkah_utuh CHECK (
    (status NOT IN ('DISETUJUI', 'SIAP_DICAIRKAN', 'DICAIRKAN', 'MACET', 'LUNAS', 'DIHAPUSBUKUKAN')
      OR (jumlah_disetujui IS NOT NULL AND tenor_disetujui IS NOT NULL AND diputuskan_pada IS NOT NULL)) AND
    (status NOT IN ('SIAP_DICAIRKAN', 'DICAIRKAN', 'MACET', 'LUNAS', 'DIHAPUSBUKUKAN') OR diterima_pada IS NOT NULL) AND
    ((status IN ('DICAIRKAN', 'MACET', 'LUNAS', 'DIHAPUSBUKUKAN'))
      = (tanggal_cair IS NOT NULL AND jumlah_cair IS NOT NULL AND sisa_pokok IS NOT NULL)) AND
    (status NOT IN ('DITOLAK', 'DIBATALKAN') OR alasan_keputusan IS NOT NULL));
ALTER TABLE laporan_pinjaman
  ADD CONSTRAINT laporan_pinjaman_wajar CHECK (
    sisa_pokok >= 0 AND tunggakan >= 0 AND extract(day FROM bulan) = 1 AND
    (hasil <> 'LUNAS' OR (sisa_pokok = 0 AND tunggakan = 0)));
ALTER TABLE modal_diterima
  ADD CONSTRAINT modal_diterima_wajar CHECK (jumlah > 0 AND tenor BETWEEN 1 AND 360),
  ADD CONSTRAINT modal_diterima_batal_beralasan CHECK (dibatalkan_pada IS NULL OR alasan_batal IS NOT NULL);
ALTER TABLE capaian_modal
  ADD CONSTRAINT capaian_modal_satu_asal CHECK (
    nilai > 0 AND num_nonnulls(pengajuan_id, modal_diterima_id) = 1 AND
    (jenis = 'KOPERASI') = (pengajuan_id IS NOT NULL));

-- Terms under which somebody applied are never edited: a version only ceases to be in force.
CREATE FUNCTION tolak_ubah_ketentuan_produk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NOT OLD.berlaku AND NEW.berlaku) OR
     (to_jsonb(NEW) - 'berlaku') IS DISTINCT FROM (to_jsonb(OLD) - 'berlaku')
  THEN
    RAISE EXCEPTION 'ketentuan produk tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ketentuan_produk_tetap BEFORE UPDATE OR DELETE ON ketentuan_produk
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_ketentuan_produk();

-- The way of an application, once more: no statement can skip a step or change what was asked for.
CREATE FUNCTION jaga_langkah_pengajuan_modal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.pelaku_usaha_id, OLD.koperasi_id, OLD.anggota_id, OLD.ketentuan_id, OLD.usaha_id, OLD.jumlah, OLD.tenor)
     IS DISTINCT FROM
     (NEW.pelaku_usaha_id, NEW.koperasi_id, NEW.anggota_id, NEW.ketentuan_id, NEW.usaha_id, NEW.jumlah, NEW.tenor)
  THEN
    RAISE EXCEPTION 'isi pengajuan modal tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status <> NEW.status AND NEW.status::text <> ALL (CASE OLD.status
    WHEN 'DIAJUKAN' THEN ARRAY['MINTA_KETERANGAN', 'DISETUJUI', 'DITOLAK', 'DITARIK']
    WHEN 'MINTA_KETERANGAN' THEN ARRAY['DIJAWAB', 'DITOLAK', 'DITARIK']
    WHEN 'DIJAWAB' THEN ARRAY['MINTA_KETERANGAN', 'DISETUJUI', 'DITOLAK', 'DITARIK']
    WHEN 'DISETUJUI' THEN ARRAY['SIAP_DICAIRKAN', 'DITARIK', 'DIBATALKAN']
    WHEN 'SIAP_DICAIRKAN' THEN ARRAY['DICAIRKAN', 'DITARIK', 'DIBATALKAN']
    WHEN 'DITOLAK' THEN ARRAY[]::text[]
    WHEN 'DITARIK' THEN ARRAY[]::text[]
    WHEN 'DIBATALKAN' THEN ARRAY[]::text[]
    ELSE ARRAY['DICAIRKAN', 'MACET', 'LUNAS', 'DIHAPUSBUKUKAN'] END)
  THEN
    RAISE EXCEPTION 'pengajuan modal tidak dapat beralih dari % ke %', OLD.status, NEW.status
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pengajuan_modal_langkah BEFORE UPDATE ON pengajuan_modal
  FOR EACH ROW EXECUTE FUNCTION jaga_langkah_pengajuan_modal();

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE ON produk_pinjaman, ketentuan_produk, sumber_modal, pengajuan_modal, laporan_pinjaman,
  modal_diterima TO sinergi_app;
GRANT SELECT, INSERT ON pesan_pengajuan_modal, dokumen_pengajuan_modal, pengingat_laporan_pinjaman TO sinergi_app;
GRANT SELECT, INSERT, DELETE ON capaian_modal TO sinergi_app;
GRANT USAGE, SELECT ON SEQUENCE nomor_pengajuan_modal_seq TO sinergi_app;
