-- Where somebody lives may be mended until an officer has verified the registration; after that it is
-- whose quota the person counts in.
CREATE OR REPLACE FUNCTION jaga_langkah_peserta() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.program_id, OLD.angkatan_id, OLD.pelaku_usaha_id)
     IS DISTINCT FROM (NEW.program_id, NEW.angkatan_id, NEW.pelaku_usaha_id)
     OR (OLD.kelurahan_kode <> NEW.kelurahan_kode
         AND (OLD.status <> 'MENDAFTAR' OR NEW.status <> 'MENDAFTAR'))
  THEN
    RAISE EXCEPTION 'isi pendaftaran program tidak dapat diubah' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.status <> NEW.status AND NEW.status::text <> ALL (CASE OLD.status
    WHEN 'MENDAFTAR' THEN ARRAY['DIVERIFIKASI', 'DITOLAK', 'BERHENTI']
    WHEN 'DIVERIFIKASI' THEN ARRAY['TERPILIH', 'CADANGAN', 'DITOLAK', 'BERHENTI']
    WHEN 'CADANGAN' THEN ARRAY['TERPILIH', 'DITOLAK', 'BERHENTI']
    WHEN 'TERPILIH' THEN ARRAY['PELATIHAN', 'BERHENTI']
    WHEN 'PELATIHAN' THEN ARRAY['PENDAMPINGAN', 'BERHENTI']
    WHEN 'PENDAMPINGAN' THEN ARRAY['SELESAI', 'BERHENTI']
    ELSE ARRAY[]::text[] END)
  THEN
    RAISE EXCEPTION 'peserta tidak dapat beralih dari % ke %', OLD.status, NEW.status
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
