-- CreateEnum
CREATE TYPE "TujuanKampanye" AS ENUM ('BERGABUNG', 'MENDIRIKAN');

-- CreateEnum
CREATE TYPE "StatusKampanye" AS ENUM ('BERJALAN', 'DITUTUP');

-- CreateEnum
CREATE TYPE "JawabanUndangan" AS ENUM ('BERMINAT', 'TIDAK', 'SUDAH_ANGGOTA');

-- CreateTable
CREATE TABLE "kampanye_undangan" (
    "id" UUID NOT NULL,
    "tujuan" "TujuanKampanye" NOT NULL,
    "judul" VARCHAR(120) NOT NULL,
    "pesan" VARCHAR(700) NOT NULL,
    "sektor" SMALLINT,
    "kelurahan" VARCHAR(13)[],
    "status" "StatusKampanye" NOT NULL DEFAULT 'BERJALAN',
    "jawab_hingga" DATE NOT NULL,
    "dibuat_oleh" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ditutup_pada" TIMESTAMPTZ(3),
    "kunci_kirim" UUID NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kampanye_undangan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "undangan_koperasi" (
    "id" UUID NOT NULL,
    "kampanye_id" UUID NOT NULL,
    "pengguna_id" UUID NOT NULL,
    "pelaku_usaha_id" UUID NOT NULL,
    "usaha_id" UUID NOT NULL,
    "dibuat_pada" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "terkirim_pada" TIMESTAMPTZ(3),
    "batal_pada" TIMESTAMPTZ(3),
    "jawaban" "JawabanUndangan",
    "catatan" VARCHAR(300),
    "dijawab_pada" TIMESTAMPTZ(3),

    CONSTRAINT "undangan_koperasi_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "kampanye_undangan_kunci_kirim_key" ON "kampanye_undangan"("kunci_kirim");

-- CreateIndex
CREATE INDEX "undangan_koperasi_pengguna_id_dibuat_pada_idx" ON "undangan_koperasi"("pengguna_id", "dibuat_pada");

-- CreateIndex
CREATE UNIQUE INDEX "undangan_koperasi_kampanye_id_pengguna_id_key" ON "undangan_koperasi"("kampanye_id", "pengguna_id");

-- AddForeignKey
ALTER TABLE "undangan_koperasi" ADD CONSTRAINT "undangan_koperasi_kampanye_id_fkey" FOREIGN KEY ("kampanye_id") REFERENCES "kampanye_undangan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undangan_koperasi" ADD CONSTRAINT "undangan_koperasi_pengguna_id_fkey" FOREIGN KEY ("pengguna_id") REFERENCES "pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undangan_koperasi" ADD CONSTRAINT "undangan_koperasi_pelaku_usaha_id_fkey" FOREIGN KEY ("pelaku_usaha_id") REFERENCES "pelaku_usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undangan_koperasi" ADD CONSTRAINT "undangan_koperasi_usaha_id_fkey" FOREIGN KEY ("usaha_id") REFERENCES "usaha"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE kampanye_undangan
  ADD CONSTRAINT kampanye_undangan_isi CHECK (cardinality(kelurahan) >= 1 AND sektor BETWEEN 1 AND 17),
  ADD CONSTRAINT kampanye_undangan_ditutup CHECK ((status = 'DITUTUP') = (ditutup_pada IS NOT NULL));
ALTER TABLE undangan_koperasi
  ADD CONSTRAINT undangan_koperasi_jawaban CHECK ((jawaban IS NULL) = (dijawab_pada IS NULL)),
  ADD CONSTRAINT undangan_koperasi_terkirim CHECK (jawaban IS NULL OR (terkirim_pada IS NOT NULL AND batal_pada IS NULL));
-- What waits to be sent; and the answers of a campaign.
CREATE INDEX undangan_koperasi_antre_idx ON undangan_koperasi (id) WHERE terkirim_pada IS NULL AND batal_pada IS NULL;
CREATE INDEX undangan_koperasi_jawaban_idx ON undangan_koperasi (kampanye_id, jawaban, id);

-- Withdrawing the consent to be contacted stops every invitation that was not answered yet, at that moment.
CREATE FUNCTION hentikan_undangan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE undangan_koperasi SET batal_pada = NEW.ditarik_pada
  WHERE pengguna_id = NEW.pengguna_id AND jawaban IS NULL AND batal_pada IS NULL
    AND NOT EXISTS (SELECT FROM persetujuan s WHERE s.pengguna_id = NEW.pengguna_id AND s.tujuan = 'DIHUBUNGI'
                    AND s.ditarik_pada IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER persetujuan_undangan AFTER UPDATE OF ditarik_pada ON persetujuan FOR EACH ROW
  WHEN (NEW.tujuan = 'DIHUBUNGI' AND OLD.ditarik_pada IS NULL AND NEW.ditarik_pada IS NOT NULL)
  EXECUTE FUNCTION hentikan_undangan();

GRANT SELECT, INSERT, UPDATE ON kampanye_undangan, undangan_koperasi TO sinergi_app;
