-- AlterEnum
ALTER TYPE "JenisDokumen" ADD VALUE 'BUKTI_NAIK_KELAS';

-- CreateTable
CREATE TABLE "dokumen_naik_kelas" (
    "naik_kelas_id" UUID NOT NULL,
    "dokumen_id" UUID NOT NULL,

    CONSTRAINT "dokumen_naik_kelas_pkey" PRIMARY KEY ("naik_kelas_id","dokumen_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dokumen_naik_kelas_dokumen_id_key" ON "dokumen_naik_kelas"("dokumen_id");

-- AddForeignKey
ALTER TABLE "dokumen_naik_kelas" ADD CONSTRAINT "dokumen_naik_kelas_naik_kelas_id_fkey" FOREIGN KEY ("naik_kelas_id") REFERENCES "naik_kelas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen_naik_kelas" ADD CONSTRAINT "dokumen_naik_kelas_dokumen_id_fkey" FOREIGN KEY ("dokumen_id") REFERENCES "dokumen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rights of the application ---------------------------------------------------------------------------
GRANT SELECT, INSERT ON dokumen_naik_kelas TO sinergi_app;
