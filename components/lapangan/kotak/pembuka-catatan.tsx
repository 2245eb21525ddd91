'use client';

import { useRincian } from '@/components/form/konteks';
import { Pemberitahuan } from '@/components/ui';
import { type CatatanLuring, pembuka } from '@/lib/lapangan/kotak/rules';

/** Above the form in which a record is taken up again: what is to be decided, and which photos follow. */
export function PembukaCatatan({
  catatan,
  terlihat,
  luring,
}: {
  catatan: CatatanLuring;
  /** Those who look like its owner are on the screen. */
  terlihat?: boolean;
  luring?: boolean;
}) {
  const dijawab = useRincian<unknown[]>() !== undefined;
  const { pesan, langkah, foto } = pembuka(
    catatan,
    luring ? 'luring' : terlihat || dijawab ? 'terlihat' : 'portal',
  );
  if (!langkah) return foto ? <Pemberitahuan nada="info" judul={foto} /> : null;
  return (
    <Pemberitahuan nada="peringatan" judul={pesan}>
      <p>{langkah}</p>
      {foto ? <p>{foto}</p> : null}
    </Pemberitahuan>
  );
}
