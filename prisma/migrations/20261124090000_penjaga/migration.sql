-- What Prisma's models cannot say: search columns, partial unique indexes, checks, the audit chain,
-- kept counts and the rights of the application's role.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sinergi_app') THEN
    CREATE ROLE sinergi_app NOLOGIN;
  END IF;
END $$;

-- Running numbers -------------------------------------------------------------------------------
CREATE SEQUENCE nomor_usaha_seq;
CREATE SEQUENCE nomor_permohonan_seq;

-- Search ----------------------------------------------------------------------------------------
ALTER TABLE koperasi DROP COLUMN cari;
ALTER TABLE koperasi ADD COLUMN cari text GENERATED ALWAYS AS (
  lower(nama || ' ' || coalesce(nomor_induk_koperasi, '') || ' ' || coalesce(nomor_badan_hukum, '') || ' ' ||
        coalesce(nib, '') || ' ' || alamat)
) STORED;
CREATE INDEX koperasi_cari_idx ON koperasi USING gin (cari gin_trgm_ops);
CREATE INDEX koperasi_kunci_nama_idx ON koperasi USING gin (kunci_nama gin_trgm_ops);

ALTER TABLE usaha DROP COLUMN cari;
ALTER TABLE usaha ADD COLUMN cari text GENERATED ALWAYS AS (
  lower(nama || ' ' || nama_pemilik || ' ' || nomor || ' ' || coalesce(nib, '') || ' ' || kegiatan_utama || ' ' ||
        coalesce(produk_utama, '') || ' ' || alamat)
) STORED;
CREATE INDEX usaha_cari_idx ON usaha USING gin (cari gin_trgm_ops);
-- Ids are UUIDv7, so ordering by id is ordering by time of registration.
CREATE INDEX usaha_kelurahan_status_idx ON usaha (kelurahan_kode, status, id);
CREATE INDEX usaha_status_idx ON usaha (status, id);
CREATE INDEX usaha_jenis_idx ON usaha (jenis_usaha_kode, id);
CREATE INDEX usaha_nama_idx ON usaha (nama, id);

-- Uniqueness that depends on state ----------------------------------------------------------------
-- One Koperasi Kelurahan Merah Putih in each kelurahan (Inpres 9/2025).
CREATE UNIQUE INDEX koperasi_kkmp_per_kelurahan ON koperasi (kelurahan_kode) WHERE adalah_kkmp;
CREATE UNIQUE INDEX penilaian_satu_disetujui ON penilaian (koperasi_id, tahun_buku) WHERE status = 'DISETUJUI';
CREATE UNIQUE INDEX penilaian_satu_berjalan ON penilaian (koperasi_id, tahun_buku)
  WHERE status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN');
CREATE UNIQUE INDEX permohonan_satu_berjalan ON permohonan (pelaku_usaha_id, koperasi_id)
  WHERE status IN ('DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA');
CREATE UNIQUE INDEX anggota_satu_aktif ON anggota (pelaku_usaha_id, koperasi_id) WHERE status = 'AKTIF';
CREATE UNIQUE INDEX peran_pengguna_satu_aktif ON peran_pengguna
  (pengguna_id, peran, coalesce(kelurahan_kode, ''), coalesce(koperasi_id, '00000000-0000-0000-0000-000000000000'))
  WHERE dicabut_pada IS NULL;
CREATE UNIQUE INDEX usaha_nib_unik ON usaha (nib) WHERE nib IS NOT NULL;

-- Last guards -------------------------------------------------------------------------------------
ALTER TABLE kelurahan ADD CONSTRAINT kelurahan_kode_bentuk CHECK (kode ~ '^\d{2}\.\d{2}\.\d{2}\.1\d{3}$');
ALTER TABLE koperasi
  ADD CONSTRAINT koperasi_nomor_induk_bentuk CHECK (nomor_induk_koperasi ~ '^\d{13}$'),
  ADD CONSTRAINT koperasi_nib_bentuk CHECK (nib ~ '^\d{13}$'),
  ADD CONSTRAINT koperasi_kelompok_rentang CHECK (kelompok BETWEEN 1 AND 45),
  ADD CONSTRAINT koperasi_sektor_rentang CHECK (sektor_usaha BETWEEN 1 AND 17),
  ADD CONSTRAINT koperasi_simpanan_wajar CHECK (simpanan_pokok >= 0 AND simpanan_wajib >= 0),
  ADD CONSTRAINT koperasi_tidak_aktif_beralasan CHECK (status = 'AKTIF' OR alasan_tidak_aktif IS NOT NULL);
ALTER TABLE penilaian
  ADD CONSTRAINT penilaian_rentang CHECK (
    tata_kelola BETWEEN 0 AND 100 AND profil_risiko BETWEEN 0 AND 100 AND
    kinerja_keuangan BETWEEN 0 AND 100 AND permodalan BETWEEN 0 AND 100 AND total BETWEEN 0 AND 100),
  ADD CONSTRAINT penilaian_empat_mata CHECK (diputuskan_oleh IS NULL OR diputuskan_oleh <> disusun_oleh),
  ADD CONSTRAINT penilaian_kategori_nyata CHECK (kategori <> 'BELUM_DINILAI');
ALTER TABLE usaha
  ADD CONSTRAINT usaha_nib_bentuk CHECK (nib ~ '^\d{13}$'),
  ADD CONSTRAINT usaha_uang_wajar CHECK (modal_usaha >= 0 AND omzet_tahunan >= 0 AND aset >= 0);
ALTER TABLE anggota
  ADD CONSTRAINT anggota_simpanan_wajar CHECK (simpanan_pokok >= 0),
  ADD CONSTRAINT anggota_keluar_lengkap CHECK (
    (status = 'AKTIF' AND tanggal_keluar IS NULL) OR
    (status = 'KELUAR' AND tanggal_keluar IS NOT NULL AND alasan_keluar IS NOT NULL));
ALTER TABLE laporan_tahunan ADD CONSTRAINT laporan_wajar CHECK (
  tahun_buku BETWEEN 1900 AND 2100 AND anggota_laki >= 0 AND anggota_perempuan >= 0 AND
  karyawan_laki >= 0 AND karyawan_perempuan >= 0 AND aset >= 0 AND volume_usaha >= 0);

-- An approved assessment is never edited: only its status may move on to "superseded".
CREATE FUNCTION tolak_ubah_penilaian_disetujui() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'penilaian tidak dapat dihapus' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status IN ('DISETUJUI', 'DIGANTIKAN') AND
     (to_jsonb(NEW) - ARRAY['status', 'versi', 'diubah_pada']) IS DISTINCT FROM
     (to_jsonb(OLD) - ARRAY['status', 'versi', 'diubah_pada'])
  THEN
    RAISE EXCEPTION 'penilaian yang disetujui tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (OLD.status = 'DIGANTIKAN' AND NEW.status <> 'DIGANTIKAN') OR
     (OLD.status = 'DISETUJUI' AND NEW.status NOT IN ('DISETUJUI', 'DIGANTIKAN'))
  THEN
    RAISE EXCEPTION 'status penilaian tidak dapat mundur' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER penilaian_tetap BEFORE UPDATE OR DELETE ON penilaian
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_penilaian_disetujui();

-- Audit: append-only and chained -------------------------------------------------------------------
CREATE FUNCTION tolak_ubah_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'catatan audit tidak dapat diubah atau dihapus' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER catatan_audit_tetap BEFORE UPDATE OR DELETE ON catatan_audit
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_audit();
CREATE TRIGGER catatan_audit_tidak_dikosongkan BEFORE TRUNCATE ON catatan_audit
  FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_audit();
CREATE TRIGGER rantai_audit_tetap BEFORE UPDATE OR DELETE ON rantai_audit
  FOR EACH ROW EXECUTE FUNCTION tolak_ubah_audit();
CREATE TRIGGER rantai_audit_tidak_dikosongkan BEFORE TRUNCATE ON rantai_audit
  FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah_audit();

-- The time of an entry is the database's, whatever the client sends.
CREATE FUNCTION waktu_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.waktu := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER catatan_audit_waktu BEFORE INSERT ON catatan_audit
  FOR EACH ROW EXECUTE FUNCTION waktu_audit();

-- One text of an entry, the same for the writer and for the verifier. Every value is length-prefixed,
-- so that no two different entries read the same.
CREATE FUNCTION naskah_audit(c catatan_audit) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(coalesce(length(v)::text || ':' || v, '-'), '|' ORDER BY n)
  FROM unnest(ARRAY[
    c.id::text, (extract(epoch FROM c.waktu) * 1000000)::bigint::text, c.pengguna_id::text, c.nama_pelaku, c.peran,
    c.tindakan, c.objek_jenis, c.objek_id, c.sebelum::text, c.sesudah::text, c.keterangan, c.permintaan_id
  ]) WITH ORDINALITY AS t(v, n)
$$;

CREATE FUNCTION hash_audit(sebelum text, c catatan_audit) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(sebelum || naskah_audit(c), 'UTF8')), 'hex')
$$;

INSERT INTO kepala_rantai_audit (id, urutan, hash) VALUES (1, 0, repeat('0', 64));

-- Runs at commit, when every other lock of the transaction is already held: the head of the chain is
-- the last lock taken, so two writers can never wait for one another.
CREATE FUNCTION rantaikan_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kepala kepala_rantai_audit;
  hash_baru text;
BEGIN
  SELECT * INTO kepala FROM kepala_rantai_audit WHERE id = 1 FOR UPDATE;
  hash_baru := hash_audit(kepala.hash, NEW);
  INSERT INTO rantai_audit (urutan, catatan_id, hash_sebelum, hash)
    VALUES (kepala.urutan + 1, NEW.id, kepala.hash, hash_baru);
  UPDATE kepala_rantai_audit SET urutan = kepala.urutan + 1, hash = hash_baru WHERE id = 1;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER catatan_audit_rantai AFTER INSERT ON catatan_audit
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rantaikan_audit();

-- Names the first bad entry in order of the chain; no row means the chain is whole.
CREATE FUNCTION periksa_rantai_audit() RETURNS TABLE (urutan bigint, catatan_id uuid, masalah text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  r record;
  hash_lalu text := repeat('0', 64);
  urutan_lalu bigint := 0;
BEGIN
  FOR r IN SELECT t.urutan AS u, t.catatan_id AS cid, t.hash_sebelum AS hs, t.hash AS h, c AS catatan, c.id AS ada
           FROM rantai_audit t LEFT JOIN catatan_audit c ON c.id = t.catatan_id ORDER BY t.urutan
  LOOP
    IF r.u <> urutan_lalu + 1 THEN
      RETURN QUERY SELECT r.u, r.cid, 'mata rantai sebelum ini hilang'; RETURN;
    ELSIF r.hs <> hash_lalu THEN
      RETURN QUERY SELECT r.u, r.cid, 'tidak bersambung dengan catatan sebelumnya'; RETURN;
    ELSIF r.ada IS NULL THEN
      RETURN QUERY SELECT r.u, r.cid, 'catatan dihapus'; RETURN;
    ELSIF hash_audit(hash_lalu, r.catatan) <> r.h THEN
      RETURN QUERY SELECT r.u, r.cid, 'isi catatan berubah'; RETURN;
    END IF;
    hash_lalu := r.h;
    urutan_lalu := r.u;
  END LOOP;
  RETURN QUERY SELECT urutan_lalu + 1, c.id, 'catatan di luar rantai'
    FROM catatan_audit c WHERE NOT EXISTS (SELECT FROM rantai_audit t WHERE t.catatan_id = c.id) ORDER BY c.waktu LIMIT 1;
  IF NOT FOUND THEN
    RETURN QUERY SELECT urutan_lalu + 1, NULL::uuid, 'ujung rantai terpotong'
      FROM kepala_rantai_audit k WHERE k.id = 1 AND (k.urutan <> urutan_lalu OR k.hash <> hash_lalu);
  END IF;
END $$;

-- Kept counts ---------------------------------------------------------------------------------------
-- Signed changes are appended, never updated in place: writers do not wait for each other.
CREATE FUNCTION bulan_jakarta(t timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT date_trunc('month', t AT TIME ZONE 'Asia/Jakarta')::date
$$;
CREATE FUNCTION catat_rekap_usaha() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND
     (OLD.kelurahan_kode, OLD.jenis_usaha_kode, OLD.skala_efektif, OLD.status, OLD.perempuan, OLD.pemilik_anggota, OLD.nib IS NULL, OLD.dibuat_pada)
     IS NOT DISTINCT FROM
     (NEW.kelurahan_kode, NEW.jenis_usaha_kode, NEW.skala_efektif, NEW.status, NEW.perempuan, NEW.pemilik_anggota, NEW.nib IS NULL, NEW.dibuat_pada)
  THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO rekap_usaha (kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, jumlah)
    VALUES (OLD.kelurahan_kode, OLD.jenis_usaha_kode, OLD.skala_efektif, OLD.status, OLD.perempuan, OLD.pemilik_anggota,
            OLD.nib IS NOT NULL, bulan_jakarta(OLD.dibuat_pada), -1);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO rekap_usaha (kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, jumlah)
    VALUES (NEW.kelurahan_kode, NEW.jenis_usaha_kode, NEW.skala_efektif, NEW.status, NEW.perempuan, NEW.pemilik_anggota,
            NEW.nib IS NOT NULL, bulan_jakarta(NEW.dibuat_pada), 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER usaha_rekap AFTER INSERT OR UPDATE OR DELETE ON usaha
  FOR EACH ROW EXECUTE FUNCTION catat_rekap_usaha();

-- Folds the changes of one key into one row. One folder at a time; the others return at once.
CREATE FUNCTION padatkan_rekap_usaha() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  sebelum integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('padatkan_rekap_usaha')) THEN
    RETURN 0;
  END IF;
  WITH lama AS (
    DELETE FROM rekap_usaha RETURNING kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, jumlah
  ), baru AS (
    INSERT INTO rekap_usaha (kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, jumlah)
    SELECT kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, sum(jumlah)
    FROM lama GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(jumlah) <> 0
  )
  SELECT count(*) INTO sebelum FROM lama;
  RETURN sebelum;
END $$;

-- Counts everything again, after a bulk load that went past the trigger.
CREATE FUNCTION bangun_ulang_rekap_usaha() RETURNS void LANGUAGE sql AS $$
  DELETE FROM rekap_usaha;
  INSERT INTO rekap_usaha (kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, jumlah)
  SELECT kelurahan_kode, jenis_usaha_kode, skala_efektif, status, perempuan, pemilik_anggota, nib IS NOT NULL,
         bulan_jakarta(dibuat_pada), count(*)
  FROM usaha GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
$$;

-- Rights of the application ------------------------------------------------------------------------
GRANT USAGE ON SCHEMA public TO sinergi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO sinergi_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO sinergi_app;
REVOKE UPDATE, DELETE, TRUNCATE ON catatan_audit FROM sinergi_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON rantai_audit, kepala_rantai_audit FROM sinergi_app;
REVOKE DELETE ON penilaian, koperasi, pelaku_usaha, usaha, permohonan, anggota, pengguna FROM sinergi_app;
REVOKE ALL ON FUNCTION rantaikan_audit() FROM PUBLIC;
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM sinergi_app;
  END IF;
END $$;
