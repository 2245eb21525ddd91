-- A new value of an enum can be used only after the transaction that adds it: this migration comes first.
ALTER TYPE "StatusPenilaian" ADD VALUE 'MENUNGGU_TANGGAPAN';
ALTER TYPE "StatusPenilaian" ADD VALUE 'DITANGGAPI';
ALTER TYPE "StatusPenilaian" ADD VALUE 'DICABUT';
ALTER TYPE "JenisDokumen" ADD VALUE 'TANGGAPAN_PENILAIAN';
ALTER TYPE "JenisDokumen" ADD VALUE 'SERTIFIKAT';
