-- Workers with a disability, paid and unpaid apart as SIDT has them. The two columns that went before knew
-- no such split, and nothing ever wrote them.
ALTER TABLE "usaha" DROP COLUMN "pekerja_disabilitas_laki",
DROP COLUMN "pekerja_disabilitas_perempuan",
ADD COLUMN     "pekerja_dibayar_disabilitas_laki" INTEGER,
ADD COLUMN     "pekerja_dibayar_disabilitas_perempuan" INTEGER,
ADD COLUMN     "pekerja_tidak_dibayar_disabilitas_laki" INTEGER,
ADD COLUMN     "pekerja_tidak_dibayar_disabilitas_perempuan" INTEGER;

ALTER TABLE usaha
  ADD CONSTRAINT usaha_disabilitas_wajar CHECK (
    pekerja_dibayar_disabilitas_laki >= 0 AND pekerja_dibayar_disabilitas_perempuan >= 0 AND
    pekerja_tidak_dibayar_disabilitas_laki >= 0 AND pekerja_tidak_dibayar_disabilitas_perempuan >= 0);
