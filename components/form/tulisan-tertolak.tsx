'use client';

import { formatRupiah, formatTanggal, parseRupiah } from '@/lib/platform/format';
import type { IsianTertolak } from './isian-tertolak';
import { useSemuaNilai } from './konteks';
import { PanelTulisan } from './panel-tulisan';

/** What one field held, in words; a date or an amount that cannot be read stays as it was typed. */
function sebut({ rupa, pilihan }: IsianTertolak, nilai: string): string {
  if (pilihan) return (Object.hasOwn(pilihan, nilai) && pilihan[nilai]) || '';
  if (rupa === 'tanggal') return formatTanggal(nilai);
  const rupiah = rupa === 'rupiah' ? parseRupiah(nilai) : null;
  return rupiah === null ? nilai : formatRupiah(rupiah);
}

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
      isi: (nilai[letak] ?? []).map((isi) => sebut(satu, isi)).filter((isi) => isi !== ''),
    }))
    .filter(({ isi }) => isi.length > 0);
  return tulisan.length > 0 ? <PanelTulisan tulisan={tulisan} /> : null;
}
