'use client';

import { Bidang, type DasarIsian, keteranganAria } from './bidang';
import { useIsian } from './konteks';

/** A file to send. State limits (kinds, size) in `petunjuk`; the server checks the content. */
export function IsianBerkas({
  nama,
  label,
  petunjuk,
  opsional,
  className,
  terima,
  kamera,
}: Omit<DasarIsian, 'nilaiAwal'> & {
  /** Kinds the chooser offers, such as "image/jpeg,image/png,application/pdf". */
  terima?: string;
  /** Offers the rear camera on a phone. */
  kamera?: boolean;
}) {
  const { id, galat, peringatan } = useIsian(nama);
  return (
    <Bidang {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      <input
        id={id}
        name={nama}
        type="file"
        className="kendali kendali-berkas"
        accept={terima}
        capture={kamera ? 'environment' : undefined}
        aria-invalid={galat.length > 0 || undefined}
        aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
      />
    </Bidang>
  );
}
