import type { Metadata } from 'next';
import { LaporanForm } from '@/components/koperasi/laporan/laporan-form';
import { IsianDikembalikan } from '@/components/koperasi/profil/ubah-form';
import { KepalaHalaman } from '@/components/ui';
import { loadIsiLaporan } from '@/lib/koperasi/laporan/loaders';

export const metadata: Metadata = { title: 'Isi laporan tahunan' };

/** The figures of one book year of one koperasi. */
export default async function IsiLaporanPage({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]'>) {
  const { id, tahun } = await params;
  const { koperasi, tahunBuku, baru, versi, nilai, dikembalikan } = await loadIsiLaporan(id, tahun);
  const judul = `${baru ? 'Isi' : 'Ubah'} laporan tahun buku ${tahunBuku}`;
  return (
    <>
      <KepalaHalaman
        judul={judul}
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Laporan tahunan', href: `/portal/koperasi/${koperasi.id}/laporan` },
          { label: String(tahunBuku) },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <IsianDikembalikan tampil={dikembalikan} />
        <LaporanForm koperasiId={koperasi.id} tahunBuku={tahunBuku} versi={versi} nilai={nilai} />
      </div>
    </>
  );
}
