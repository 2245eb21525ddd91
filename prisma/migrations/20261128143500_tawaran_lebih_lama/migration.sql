-- An offer may run longer than was asked for, as far as the product allows; the command holds that limit.
ALTER TABLE pengajuan_modal
  DROP CONSTRAINT pengajuan_modal_tawaran_wajar,
  ADD CONSTRAINT pengajuan_modal_tawaran_wajar CHECK (
    jumlah_disetujui BETWEEN 1 AND jumlah AND tenor_disetujui BETWEEN 1 AND 360);
