'use client';

import { type IsianTertolak, sebutIsian } from '@/lib/platform/sebutan';
import { useSemuaNilai } from './konteks';
import { PanelTulisan } from './panel-tulisan';

/**
 * What was filled into fields that the page does not offer any more, because somebody else was faster:
 * there to be read and copied, so that it is not lost. A caller names every field of its form.
 */
export function TulisanTertolak({ isian }: { isian: readonly IsianTertolak[] }) {
  const nilai = useSemuaNilai(isian.map(({ nama }) => nama));
  const tulisan = isian
    .map((satu, letak) => ({
      kunci: satu.nama,
      label: satu.label,
      isi: (nilai[letak] ?? []).map((isi) => sebutIsian(satu, isi)).filter((isi) => isi !== ''),
    }))
    .filter(({ isi }) => isi.length > 0);
  return tulisan.length > 0 ? <PanelTulisan tulisan={tulisan} /> : null;
}
