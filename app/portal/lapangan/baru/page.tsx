import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { CatatForm } from '@/components/lapangan/catat-form';
import { KepalaHalaman } from '@/components/ui';
import { loadCatatLapangan } from '@/lib/lapangan/loaders';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

export const metadata: Metadata = { title: 'Catat usaha' };

export default async function CatatUsahaPage({ searchParams }: PageProps<'/portal/lapangan/baru'>) {
  const { kotak } = await searchParams;
  const { kunciKirim, luring, titipan, kelurahanTerakhir } = await loadCatatLapangan(kotak);
  return (
    <>
      <KepalaHalaman
        judul="Catat usaha"
        keterangan={
          luring.kelurahan.length === 1
            ? luring.kelurahan[0]?.label
            : `Di salah satu dari ${luring.kelurahan.length} kelurahan tempat Anda mendata.`
        }
        remah={[{ label: 'Pendataan lapangan', href: JALUR_LAPANGAN }, { label: 'Catat usaha' }]}
      />
      <div className="grid max-w-2xl gap-6">
        <KabarTitipan titipan={titipan} />
        <CatatForm {...{ kunciKirim, luring }} nilaiAwal={{ ...kelurahanTerakhir, ...titipan }} />
      </div>
    </>
  );
}
