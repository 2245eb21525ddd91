-- AlterTable
ALTER TABLE "pendataan_lapangan" ADD COLUMN     "alasan_tarik" VARCHAR(500),
ADD COLUMN     "ditarik_lewat" UUID,
ADD COLUMN     "ditarik_pada" TIMESTAMPTZ(3);

ALTER TABLE pendataan_lapangan
  ADD CONSTRAINT pendataan_lapangan_penarikan_utuh CHECK (
    (ditarik_pada IS NULL) = (ditarik_lewat IS NULL) AND (ditarik_pada IS NULL) = (alasan_tarik IS NULL));

-- The proof of the consent stays as it is; that it was taken back is written beside it.
GRANT UPDATE (ditarik_pada, ditarik_lewat, alasan_tarik) ON pendataan_lapangan TO sinergi_app;
