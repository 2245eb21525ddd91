import type { Metadata } from 'next';
import { UbahStatusForm } from '@/components/koperasi/profil/status-form';
import { KepalaHalaman } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadUbahStatus } from '@/lib/koperasi/status/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/status'>): Promise<Metadata> {
  return { title: `Status, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** Ends or resumes the activity of one koperasi. */
export default async function StatusKoperasiPage({
  params,
}: PageProps<'/portal/koperasi/[id]/status'>) {
  const { koperasi, permohonanBerjalan, nilai } = await loadUbahStatus((await params).id);
  const judul = koperasi.status === 'AKTIF' ? 'Nyatakan tidak aktif' : 'Aktifkan kembali';
  return (
    <>
      <KepalaHalaman
        judul={judul}
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: judul },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <UbahStatusForm
          id={koperasi.id}
          status={koperasi.status}
          permohonanBerjalan={permohonanBerjalan}
          nilai={nilai}
        />
      </div>
    </>
  );
}
