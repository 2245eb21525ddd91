-- Filters of the register that few rows answer: without these the whole order would be walked for them.
CREATE INDEX usaha_skala_langka_idx ON usaha (skala_efektif, id) WHERE skala_efektif IN ('KECIL', 'MENENGAH', 'BESAR');
CREATE INDEX usaha_anggota_idx ON usaha (id) WHERE pemilik_anggota;
-- The register of one kelurahan in order of registration: its officer's start page and searches.
CREATE INDEX usaha_kelurahan_idx ON usaha (kelurahan_kode, id);
