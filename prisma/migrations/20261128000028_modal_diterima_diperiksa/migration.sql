-- AlterTable
ALTER TABLE "modal_diterima" ADD COLUMN     "bukti_diperiksa" VARCHAR(160),
ADD COLUMN     "diperiksa_oleh" UUID,
ADD COLUMN     "diperiksa_pada" TIMESTAMPTZ(3);

ALTER TABLE modal_diterima
  ADD CONSTRAINT modal_diterima_diperiksa_utuh CHECK (
    num_nonnulls(diperiksa_pada, diperiksa_oleh, bukti_diperiksa) IN (0, 3));

-- What only an owner said waits here, apart from the figures.
CREATE INDEX modal_diterima_belum_diperiksa_idx ON modal_diterima (tanggal)
  WHERE NOT oleh_petugas AND diperiksa_pada IS NULL AND dibatalkan_pada IS NULL;

-- Nobody checked the records of owners so far, so they leave the figures until somebody does.
DELETE FROM capaian_modal c USING modal_diterima m
  WHERE m.id = c.modal_diterima_id AND NOT m.oleh_petugas;
