-- AlterTable
ALTER TABLE "legalitas_usaha" ADD COLUMN     "berlaku_mulai" DATE,
ADD COLUMN     "kelas" VARCHAR(30);

ALTER TABLE legalitas_usaha
  ADD CONSTRAINT legalitas_usaha_masa_wajar CHECK (berlaku_mulai <= berlaku_hingga);
