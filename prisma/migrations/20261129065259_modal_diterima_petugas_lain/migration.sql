-- What an officer writes waits for another officer, as what an owner writes does. What officers wrote so far
-- was counted at once, and stays counted: the trail tells who saw the proof.
UPDATE modal_diterima
  SET diperiksa_pada = dibuat_pada, diperiksa_oleh = dicatat_oleh, bukti_diperiksa = left(nomor_bukti, 160)
  WHERE oleh_petugas AND diperiksa_pada IS NULL AND nomor_bukti IS NOT NULL;

DROP INDEX modal_diterima_belum_diperiksa_idx;
CREATE INDEX modal_diterima_belum_diperiksa_idx ON modal_diterima (tanggal)
  WHERE diperiksa_pada IS NULL AND dibatalkan_pada IS NULL;
