import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { UbahKoperasiForm } from '@/components/koperasi/profil/ubah-form';
import { KepalaHalaman } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadUbahKoperasi } from '@/lib/koperasi/perubahan/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/ubah'>): Promise<Metadata> {
  return { title: `Ubah data, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** Edit form of one koperasi. */
export default async function UbahKoperasiPage({
  params,
}: PageProps<'/portal/koperasi/[id]/ubah'>) {
  const { koperasi, bentuk, nilai, versi, dikembalikan } = await loadUbahKoperasi(
    (await params).id,
  );
  return (
    <>
      <KepalaHalaman
        judul="Ubah data koperasi"
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Ubah data' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <IsianDikembalikan tampil={dikembalikan} />
        <UbahKoperasiForm id={koperasi.id} versi={versi} bentuk={bentuk} nilai={nilai} />
      </div>
    </>
  );
}
