-- Members of a koperasi sekunder are koperasi (anggota_sekunder), never persons. Lines from before stay as
-- they are and can still be ended.
CREATE FUNCTION tolak_orang_di_sekunder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM koperasi WHERE id = NEW.koperasi_id AND bentuk::text LIKE 'SEKUNDER%') THEN
    RAISE EXCEPTION 'koperasi sekunder tidak beranggotakan orang' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER anggota_bukan_di_sekunder BEFORE INSERT OR UPDATE OF koperasi_id ON anggota
  FOR EACH ROW EXECUTE FUNCTION tolak_orang_di_sekunder();
