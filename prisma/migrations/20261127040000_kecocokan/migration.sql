-- CreateEnum
CREATE TYPE "KebutuhanModal" AS ENUM ('TIDAK_PERLU', 'SAMPAI_10_JUTA', 'SAMPAI_50_JUTA', 'SAMPAI_200_JUTA', 'DI_ATAS_200_JUTA');

-- CreateEnum
CREATE TYPE "PemicuHitungan" AS ENUM ('OTOMATIS', 'PETUGAS');

-- CreateEnum
CREATE TYPE "TahapHitungan" AS ENUM ('GOLONGKAN', 'PERINGKAT', 'PELUANG', 'SELESAI');

-- CreateTable
CREATE TABLE "kebutuhan_usaha" (
    "usaha_id" UUID NOT NULL,
    "kebutuhan" "KebutuhanModal",
    "pola" "PolaPengelolaan",
    "diubah_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kebutuhan_usaha_pkey" PRIMARY KEY ("usaha_id")
);

-- CreateTable
CREATE TABLE "golongan_kecocokan" (
    "id" SERIAL NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "warga_kelurahan_kode" VARCHAR(13) NOT NULL,
    "sektor" SMALLINT,
    "pola" "PolaPengelolaan",
    "kebutuhan" "KebutuhanModal",
    "kemampuan" SMALLINT,
    "perlu_hitung" BOOLEAN NOT NULL DEFAULT true,
    "dasar" VARCHAR(64),
    "dihitung_pada" TIMESTAMPTZ(3),
    "jumlah_disarankan" INTEGER NOT NULL DEFAULT 0,
    "jumlah_sebidang" INTEGER NOT NULL DEFAULT 0,
    "jumlah_usaha" INTEGER NOT NULL DEFAULT 0,
    "jumlah_tanpa" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "golongan_kecocokan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peringkat_kecocokan" (
    "golongan_id" INTEGER NOT NULL,
    "urutan" SMALLINT NOT NULL,
    "koperasi_id" UUID NOT NULL,
    "skor" INTEGER NOT NULL,
    "jarak_meter" INTEGER NOT NULL,
    "disarankan" BOOLEAN NOT NULL,

    CONSTRAINT "peringkat_kecocokan_pkey" PRIMARY KEY ("golongan_id","urutan")
);

-- CreateTable
CREATE TABLE "kecocokan_usaha" (
    "usaha_id" UUID NOT NULL,
    "golongan_id" INTEGER,
    "tanpa" BOOLEAN NOT NULL DEFAULT false,
    "aktif" BOOLEAN NOT NULL DEFAULT false,
    "perlu" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "kecocokan_usaha_pkey" PRIMARY KEY ("usaha_id")
);

-- CreateTable
CREATE TABLE "koperasi_berubah" (
    "id" BIGSERIAL NOT NULL,
    "koperasi_id" UUID NOT NULL,

    CONSTRAINT "koperasi_berubah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hitungan_kecocokan" (
    "id" UUID NOT NULL,
    "pemicu" "PemicuHitungan" NOT NULL,
    "dimulai_oleh" UUID,
    "tahap" "TahapHitungan" NOT NULL DEFAULT 'GOLONGKAN',
    "usaha_total" INTEGER NOT NULL DEFAULT 0,
    "usaha_selesai" INTEGER NOT NULL DEFAULT 0,
    "golongan_total" INTEGER NOT NULL DEFAULT 0,
    "golongan_selesai" INTEGER NOT NULL DEFAULT 0,
    "mulai_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "maju_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "selesai_pada" TIMESTAMPTZ(3),

    CONSTRAINT "hitungan_kecocokan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peluang_koperasi" (
    "id" UUID NOT NULL,
    "sektor" SMALLINT NOT NULL,
    "kelurahan_kode" VARCHAR(13) NOT NULL,
    "kelurahan" VARCHAR(13)[],
    "jumlah" INTEGER NOT NULL,
    "jarak_meter" INTEGER NOT NULL,
    "dihitung_pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "peluang_koperasi_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "golongan_kecocokan_kelurahan_kode_sektor_idx" ON "golongan_kecocokan"("kelurahan_kode", "sektor");

-- CreateIndex
CREATE INDEX "peringkat_kecocokan_koperasi_id_idx" ON "peringkat_kecocokan"("koperasi_id");

-- CreateIndex
CREATE INDEX "kecocokan_usaha_golongan_id_idx" ON "kecocokan_usaha"("golongan_id");

-- CreateIndex
CREATE INDEX "hitungan_kecocokan_mulai_pada_idx" ON "hitungan_kecocokan"("mulai_pada");

-- CreateIndex
CREATE INDEX "peluang_koperasi_jumlah_idx" ON "peluang_koperasi"("jumlah");

-- CreateIndex
CREATE UNIQUE INDEX "peluang_koperasi_kelurahan_kode_sektor_key" ON "peluang_koperasi"("kelurahan_kode", "sektor");

-- AddForeignKey
ALTER TABLE "kebutuhan_usaha" ADD CONSTRAINT "kebutuhan_usaha_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peringkat_kecocokan" ADD CONSTRAINT "peringkat_kecocokan_golongan_id_fkey" FOREIGN KEY ("golongan_id") REFERENCES "golongan_kecocokan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peringkat_kecocokan" ADD CONSTRAINT "peringkat_kecocokan_koperasi_id_fkey" FOREIGN KEY ("koperasi_id") REFERENCES "koperasi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kecocokan_usaha" ADD CONSTRAINT "kecocokan_usaha_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kecocokan_usaha" ADD CONSTRAINT "kecocokan_usaha_golongan_id_fkey" FOREIGN KEY ("golongan_id") REFERENCES "golongan_kecocokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX golongan_kecocokan_kunci ON golongan_kecocokan
  (kelurahan_kode, warga_kelurahan_kode, sektor, pola, kebutuhan, kemampuan) NULLS NOT DISTINCT;
ALTER TABLE golongan_kecocokan
  ADD CONSTRAINT golongan_kecocokan_sektor CHECK (sektor BETWEEN 1 AND 17),
  ADD CONSTRAINT golongan_kecocokan_kemampuan CHECK (kemampuan BETWEEN 0 AND 6),
  ADD CONSTRAINT golongan_kecocokan_jumlah CHECK (jumlah_tanpa BETWEEN 0 AND jumlah_usaha);
ALTER TABLE peringkat_kecocokan
  ADD CONSTRAINT peringkat_kecocokan_isi CHECK (urutan >= 1 AND skor BETWEEN 0 AND 100000 AND jarak_meter >= 0);
ALTER TABLE hitungan_kecocokan
  ADD CONSTRAINT hitungan_kecocokan_selesai CHECK ((tahap = 'SELESAI') = (selesai_pada IS NOT NULL)),
  ADD CONSTRAINT hitungan_kecocokan_pemicu CHECK ((pemicu = 'PETUGAS') = (dimulai_oleh IS NOT NULL));
ALTER TABLE peluang_koperasi
  ADD CONSTRAINT peluang_koperasi_isi CHECK (
    jumlah > 0 AND jarak_meter >= 0 AND sektor BETWEEN 1 AND 17 AND kelurahan_kode = ANY (kelurahan));

-- What waits to be sorted or computed; one run at a time.
CREATE INDEX kecocokan_usaha_perlu_idx ON kecocokan_usaha (usaha_id) WHERE perlu;
CREATE INDEX golongan_kecocokan_perlu_idx ON golongan_kecocokan (id) WHERE perlu_hitung;
CREATE UNIQUE INDEX hitungan_kecocokan_berjalan_key ON hitungan_kecocokan ((true)) WHERE selesai_pada IS NULL;

-- Whatever changes the profile of a business marks it here. A mark is set by writing the row, so that a job
-- that is just sorting it makes the writer wait, or finds the mark afterwards.
CREATE FUNCTION tandai_kecocokan(milik uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO kecocokan_usaha (usaha_id) VALUES (milik)
  ON CONFLICT (usaha_id) DO UPDATE SET perlu = true
$$;
CREATE FUNCTION kecocokan_dari_usaha() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tandai_kecocokan(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER usaha_kecocokan_baru AFTER INSERT ON usaha
  FOR EACH ROW EXECUTE FUNCTION kecocokan_dari_usaha();
CREATE TRIGGER usaha_kecocokan AFTER UPDATE ON usaha FOR EACH ROW
  WHEN ((OLD.kelurahan_kode, OLD.kbli_kode, OLD.jenis_usaha_kode, OLD.omzet_tahunan, OLD.modal_usaha, OLD.status,
         OLD.pemilik_anggota)
    IS DISTINCT FROM (NEW.kelurahan_kode, NEW.kbli_kode, NEW.jenis_usaha_kode, NEW.omzet_tahunan, NEW.modal_usaha,
         NEW.status, NEW.pemilik_anggota))
  EXECUTE FUNCTION kecocokan_dari_usaha();
CREATE FUNCTION kecocokan_dari_pelaku() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tandai_kecocokan(id) FROM usaha WHERE pelaku_usaha_id = NEW.id ORDER BY id;
  RETURN NULL;
END $$;
CREATE TRIGGER pelaku_kecocokan AFTER UPDATE ON pelaku_usaha FOR EACH ROW
  WHEN (OLD.kelurahan_kode IS DISTINCT FROM NEW.kelurahan_kode)
  EXECUTE FUNCTION kecocokan_dari_pelaku();
CREATE FUNCTION kecocokan_dari_kebutuhan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tandai_kecocokan(NEW.usaha_id);
  RETURN NULL;
END $$;
CREATE TRIGGER kebutuhan_kecocokan AFTER INSERT OR UPDATE ON kebutuhan_usaha
  FOR EACH ROW EXECUTE FUNCTION kecocokan_dari_kebutuhan();

-- A change of a koperasi is only noted: rows of others are never waited for.
CREATE FUNCTION kecocokan_dari_koperasi() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO koperasi_berubah (koperasi_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER koperasi_kecocokan_baru AFTER INSERT ON koperasi
  FOR EACH ROW EXECUTE FUNCTION kecocokan_dari_koperasi();
CREATE TRIGGER koperasi_kecocokan AFTER UPDATE ON koperasi FOR EACH ROW
  WHEN ((OLD.nama, OLD.kelurahan_kode, OLD.bentuk, OLD.jenis, OLD.sektor_usaha, OLD.pola, OLD.adalah_kkmp, OLD.punya_usp,
         OLD.status, OLD.menerima_anggota, OLD.simpanan_pokok, OLD.simpanan_wajib, OLD.kategori_kesehatan)
    IS DISTINCT FROM (NEW.nama, NEW.kelurahan_kode, NEW.bentuk, NEW.jenis, NEW.sektor_usaha, NEW.pola, NEW.adalah_kkmp,
         NEW.punya_usp, NEW.status, NEW.menerima_anggota, NEW.simpanan_pokok, NEW.simpanan_wajib, NEW.kategori_kesehatan))
  EXECUTE FUNCTION kecocokan_dari_koperasi();
CREATE FUNCTION kecocokan_dari_produk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO koperasi_berubah (koperasi_id) VALUES (NEW.koperasi_id);
  RETURN NULL;
END $$;
CREATE TRIGGER produk_kecocokan AFTER UPDATE ON produk_pinjaman FOR EACH ROW
  WHEN (OLD.aktif IS DISTINCT FROM NEW.aktif) EXECUTE FUNCTION kecocokan_dari_produk();
CREATE FUNCTION kecocokan_dari_ketentuan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO koperasi_berubah (koperasi_id) SELECT koperasi_id FROM produk_pinjaman WHERE id = NEW.produk_id;
  RETURN NULL;
END $$;
CREATE TRIGGER ketentuan_kecocokan AFTER INSERT OR UPDATE ON ketentuan_produk
  FOR EACH ROW EXECUTE FUNCTION kecocokan_dari_ketentuan();

GRANT SELECT, INSERT, UPDATE ON kebutuhan_usaha TO sinergi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON golongan_kecocokan, peringkat_kecocokan, kecocokan_usaha, koperasi_berubah,
  hitungan_kecocokan, peluang_koperasi TO sinergi_app;
GRANT USAGE, SELECT ON SEQUENCE golongan_kecocokan_id_seq, koperasi_berubah_id_seq TO sinergi_app;

INSERT INTO kecocokan_usaha (usaha_id) SELECT id FROM usaha;
