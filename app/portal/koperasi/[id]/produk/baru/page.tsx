import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { ProdukForm } from '@/components/permodalan/produk/produk-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadProdukBaru } from '@/lib/permodalan/produk/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/produk/baru'>): Promise<Metadata> {
  return { title: `Produk pinjaman baru, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** A new product of one koperasi. */
export default async function ProdukBaruPage({
  params,
}: PageProps<'/portal/koperasi/[id]/produk/baru'>) {
  const { id } = await params;
  const { koperasi, hak, batas, titipan, kunciKirim } = await loadProdukBaru(id);
  return (
    <>
      <KepalaHalaman
        judul="Produk pinjaman baru"
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Produk pinjaman', href: `/portal/koperasi/${koperasi.id}/produk` },
          { label: 'Produk baru' },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
        {hak.bolehUbah ? (
          <ProdukForm
            koperasiId={koperasi.id}
            kunciKirim={kunciKirim}
            batas={batas}
            nilaiAwal={titipan}
            atasNama={hak.atasNamaKoperasi}
          />
        ) : (
          <Pemberitahuan nada="info" judul="Anda tidak dapat menulis produk di sini">
            {hak.halangan}
          </Pemberitahuan>
        )}
      </div>
    </>
  );
}
