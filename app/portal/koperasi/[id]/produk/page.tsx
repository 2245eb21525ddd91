import type { Metadata } from 'next';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { DaftarProduk } from '@/components/permodalan/produk/daftar-produk';
import { Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadProdukKoperasi } from '@/lib/permodalan/produk/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/produk'>): Promise<Metadata> {
  return { title: `Produk pinjaman, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

const KABAR: Record<string, string> = {
  ditambah: 'Produk sudah disimpan dan tampil dalam perbandingan.',
  diubah: 'Ketentuan baru sudah berlaku. Pengajuan lama tetap memakai ketentuannya sendiri.',
  diaktifkan: 'Produk ditawarkan lagi.',
  dinonaktifkan: 'Produk tidak ditawarkan lagi.',
};

/** What one koperasi lends, and on which terms. */
export default async function ProdukKoperasiPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/produk'>) {
  const [{ id }, { kabar }] = await Promise.all([params, searchParams]);
  const { koperasi, produk, hak } = await loadProdukKoperasi(id);
  const berita = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaKoperasi
        koperasi={koperasi}
        tabAktif="produk"
        aksi={
          hak.bolehUbah ? (
            <TautanTombol href={`/portal/koperasi/${koperasi.id}/produk/baru`} ikon="tambah">
              Tulis produk baru
            </TautanTombol>
          ) : null
        }
      />
      <div className="mt-6 grid grid-cols-1 gap-6">
        {berita ? <Pemberitahuan nada="sukses" judul={berita} /> : null}
        {hak.halangan ? <Pemberitahuan nada="info">{hak.halangan}</Pemberitahuan> : null}
        <h2 className="judul-2">Produk pinjaman</h2>
        <DaftarProduk koperasiId={koperasi.id} produk={produk} bolehUbah={hak.bolehUbah} />
      </div>
    </>
  );
}
