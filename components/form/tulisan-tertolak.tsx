'use client';

import { formatRupiah, formatTanggal, parseRupiah } from '@/lib/platform/format';
import type { IsianTertolak } from './isian-tertolak';
import { useSemuaNilai } from './konteks';

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
  const terisi = isian
    .map((satu, letak) => ({
      ...satu,
      kata: (nilai[letak] ?? []).map((isi) => sebut(satu, isi)).filter((isi) => isi !== ''),
    }))
    .filter(({ kata }) => kata.length > 0);
  if (terisi.length === 0) return null;
  return (
    <div className="panel-formulir nada-biru">
      <h2 className="judul-3">Yang sudah Anda tulis</h2>
      <p>Belum disimpan. Salin bila masih Anda perlukan.</p>
      <dl className="daftar-tulisan">
        {terisi.map(({ nama, label, kata }) => (
          <div key={nama}>
            <dt className="font-semibold">{label}</dt>
            <dd className="whitespace-pre-line">{kata.join('\n')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
