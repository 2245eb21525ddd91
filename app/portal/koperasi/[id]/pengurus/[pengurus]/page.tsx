import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { BetulkanPengurusForm } from '@/components/koperasi/profil/betulkan-pengurus';
import { KepalaHalaman } from '@/components/ui';
import { loadPembetulanPengurus } from '@/lib/koperasi/kepengurusan/pembetulan/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/pengurus/[pengurus]'>): Promise<Metadata> {
  return { title: `Betulkan data pengurus, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** Corrects one office holder of one koperasi. */
export default async function BetulkanPengurusPage({
  params,
}: PageProps<'/portal/koperasi/[id]/pengurus/[pengurus]'>) {
  const { id, pengurus: satu } = await params;
  const { koperasi, pengurus, nilai, versi, dikembalikan } = await loadPembetulanPengurus(id, satu);
  const masa = pengurus.selesai ? `, selesai ${pengurus.selesai}` : '';
  return (
    <>
      <KepalaHalaman
        judul="Betulkan data pengurus"
        keterangan={`${pengurus.nama}, ${pengurus.jabatan.toLowerCase()} ${koperasi.nama}${masa}`}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Pengurus dan pengawas', href: `/portal/koperasi/${koperasi.id}/pengurus` },
          { label: 'Betulkan' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <p>
          Untuk data yang salah tulis. Bila orangnya berganti, akhiri masa jabatannya lalu tambahkan
          penggantinya.
        </p>
        <IsianDikembalikan tampil={dikembalikan} />
        <BetulkanPengurusForm
          koperasiId={koperasi.id}
          pengurus={pengurus}
          versi={versi}
          nilai={nilai}
        />
      </div>
    </>
  );
}
