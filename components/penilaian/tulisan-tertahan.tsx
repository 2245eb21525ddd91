'use client';

import { sebagaiTeks, useIsian } from '@/components/form/konteks';

/** What was typed into a form that can no longer be sent, to be copied; nothing when nothing was. */
export function TulisanTertahan({ nama, label }: { nama: string; label: string }) {
  const { id, nilai } = useIsian(nama);
  const teks = sebagaiTeks(nilai);
  if (teks === '') return null;
  return (
    <div className="bidang">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="kendali kendali-area" defaultValue={teks} rows={6} readOnly />
    </div>
  );
}
