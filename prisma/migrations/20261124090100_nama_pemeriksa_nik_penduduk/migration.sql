-- Says whose NIK it is: the person's, not the koperasi's.
ALTER TABLE "pelaku_usaha" RENAME COLUMN "nik_diperiksa_oleh" TO "nik_penduduk_diperiksa_oleh";
ALTER TABLE "pelaku_usaha" RENAME COLUMN "nik_diperiksa_pada" TO "nik_penduduk_diperiksa_pada";
