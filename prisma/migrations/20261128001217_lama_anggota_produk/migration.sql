-- AlterTable
ALTER TABLE "ketentuan_produk" ADD COLUMN     "lama_anggota_min" SMALLINT;

ALTER TABLE ketentuan_produk
  ADD CONSTRAINT ketentuan_produk_lama_anggota_wajar CHECK (lama_anggota_min BETWEEN 1 AND 120);
