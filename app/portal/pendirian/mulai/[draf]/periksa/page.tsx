import type { Metadata } from 'next';
import { PeriksaMulai } from '@/components/pendirian/mulai/periksa';
import { KepalaHalaman, Langkah, Tautan } from '@/components/ui';
import { LANGKAH_MULAI } from '@/lib/pendirian/isian/schema';
import { loadPeriksaMulai } from '@/lib/pendirian/mulai/loaders';
import { alamatSebelum, NAMA_LANGKAH } from '@/lib/pendirian/mulai/rules';

export const metadata: Metadata = { title: 'Periksa jawaban – Mulai pendirian koperasi' };

/** All answers before the founding begins. */
export default async function PeriksaMulaiPage({
  params,
}: PageProps<'/portal/pendirian/mulai/[draf]/periksa'>) {
  const periksa = await loadPeriksaMulai((await params).draf);
  return (
    <>
      <KepalaHalaman
        judul="Periksa jawaban"
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: 'Mulai pendirian', href: '/portal/pendirian/mulai' },
          { label: 'Periksa jawaban' },
        ]}
        keterangan={`Tersimpan ${periksa.tersimpan}. Pendirian belum dimulai sebelum Anda menekan tombol di bawah.`}
      />
      <Langkah langkah={NAMA_LANGKAH} sekarang={LANGKAH_MULAI.length} selesai={periksa.selesai} />
      <p className="mb-6">
        <Tautan href={alamatSebelum(periksa.draf)}>Kembali</Tautan>
      </p>
      <PeriksaMulai periksa={periksa} />
    </>
  );
}
