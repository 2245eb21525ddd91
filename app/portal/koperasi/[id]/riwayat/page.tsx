import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadRiwayatKoperasi } from '@/lib/koperasi/profil/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/riwayat'>): Promise<Metadata> {
  return { title: `Riwayat, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** What was done to one koperasi, in words. */
export default async function RiwayatKoperasiPage({
  params,
}: PageProps<'/portal/koperasi/[id]/riwayat'>) {
  const { koperasi, riwayat } = await loadRiwayatKoperasi((await params).id);
  return (
    <>
      <KepalaKoperasi koperasi={koperasi} tabAktif="riwayat" />
      <div className="mt-6">
        <h2 className="judul-2 mb-4">Riwayat</h2>
        <Riwayat butir={riwayat} />
      </div>
    </>
  );
}
