import type { Metadata } from 'next';
import { AturPengurus } from '@/components/koperasi/profil/pengurus';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadKepengurusan } from '@/lib/koperasi/kepengurusan/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/pengurus'>): Promise<Metadata> {
  return { title: `Pengurus dan pengawas, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

const KABAR: Record<string, string> = {
  ditambah: 'Orang ini sudah ditambahkan.',
  diakhiri: 'Masa jabatannya sudah diakhiri.',
  dibetulkan: 'Data orang ini sudah dibetulkan.',
};

/** Office holders of one koperasi. */
export default async function PengurusPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/pengurus'>) {
  const [{ id }, { kabar }] = await Promise.all([params, searchParams]);
  const { koperasi, ...sisa } = await loadKepengurusan(id);
  const berita = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul="Pengurus dan pengawas"
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Pengurus dan pengawas' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        {berita ? <Pemberitahuan nada="sukses" judul={berita} /> : null}
        <AturPengurus koperasiId={koperasi.id} {...sisa} />
      </div>
    </>
  );
}
