import type { Metadata } from 'next';
import { PeriksaPendaftaran } from '@/components/koperasi/pendaftaran/periksa';
import { KepalaHalaman, Langkah, Tautan } from '@/components/ui';
import { loadPeriksa } from '@/lib/koperasi/pendaftaran/loaders';
import { alamatSebelum, LANGKAH_ISIAN, NAMA_LANGKAH } from '@/lib/koperasi/pendaftaran/rules';

export const metadata: Metadata = { title: 'Periksa jawaban – Daftarkan koperasi' };

/** All answers before they are sent. */
export default async function PeriksaPage({
  params,
}: PageProps<'/portal/koperasi/daftar-baru/[draf]/periksa'>) {
  const periksa = await loadPeriksa((await params).draf);
  return (
    <>
      <KepalaHalaman
        judul="Periksa jawaban"
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: 'Daftarkan koperasi', href: '/portal/koperasi/daftar-baru' },
          { label: 'Periksa jawaban' },
        ]}
        keterangan={`Tersimpan ${periksa.tersimpan}. Koperasi belum terdaftar sebelum Anda menekan tombol di bawah.`}
      />
      <Langkah langkah={NAMA_LANGKAH} sekarang={LANGKAH_ISIAN.length} selesai={periksa.selesai} />
      <p className="mb-6">
        <Tautan href={alamatSebelum(periksa.draf)}>Kembali</Tautan>
      </p>
      <PeriksaPendaftaran periksa={periksa} />
    </>
  );
}
