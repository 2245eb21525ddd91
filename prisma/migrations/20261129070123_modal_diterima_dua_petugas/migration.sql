-- What an officer wrote down counted at once, and goes on counting: it was its own check at that moment.
UPDATE modal_diterima
  SET diperiksa_pada = dibuat_pada, diperiksa_oleh = dicatat_oleh,
      bukti_diperiksa = coalesce(nomor_bukti, 'dilihat saat dicatat')
  WHERE oleh_petugas AND diperiksa_pada IS NULL;

-- From now on nobody checks what they wrote.
ALTER TABLE modal_diterima
  ADD CONSTRAINT modal_diterima_diperiksa_orang_lain CHECK (
    diperiksa_oleh <> dicatat_oleh OR diperiksa_pada = dibuat_pada);

-- What waits for another officer, whoever wrote it.
DROP INDEX modal_diterima_belum_diperiksa_idx;
CREATE INDEX modal_diterima_belum_diperiksa_idx ON modal_diterima (tanggal)
  WHERE diperiksa_pada IS NULL AND dibatalkan_pada IS NULL;
