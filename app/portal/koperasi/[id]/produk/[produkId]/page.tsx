import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { ProdukForm } from '@/components/permodalan/produk/produk-form';
import { KeaktifanProduk, VersiProduk } from '@/components/permodalan/produk/rincian-produk';
import { Judul, Kartu, KepalaHalaman, Lencana, Pemberitahuan } from '@/components/ui';
import { loadProduk } from '@/lib/permodalan/produk/loaders';
import { PESAN_PRODUK } from '@/lib/permodalan/produk/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/produk/[produkId]'>): Promise<Metadata> {
  const { id, produkId } = await params;
  const { koperasi, produk } = await loadProduk(id, produkId);
  return { title: `Produk pinjaman: ${produk.ketentuan.nama}, ${koperasi.nama}` };
}

/** One product: its terms, their history, and the form of the next version. */
export default async function ProdukPage({
  params,
}: PageProps<'/portal/koperasi/[id]/produk/[produkId]'>) {
  const { id, produkId } = await params;
  const { koperasi, produk, versi, hak, batas, pelanggaran, riwayat, nilaiAwal, dikembalikan } =
    await loadProduk(id, produkId);
  return (
    <>
      <KepalaHalaman
        judul={produk.ketentuan.nama}
        keterangan={koperasi.nama}
        lencana={
          produk.aktif && !pelanggaran ? (
            <Lencana nada="hijau" ikon="centang">
              Ditawarkan
            </Lencana>
          ) : (
            <Lencana nada="netral">Tidak ditawarkan</Lencana>
          )
        }
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Produk pinjaman', href: `/portal/koperasi/${koperasi.id}/produk` },
          { label: produk.ketentuan.nama },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        <IsianDikembalikan tampil={dikembalikan} />
        {hak.halangan ? <Pemberitahuan nada="info">{hak.halangan}</Pemberitahuan> : null}
        {produk.aktif && pelanggaran ? (
          <Pemberitahuan nada="peringatan" judul="Produk ini tidak dapat diajukan">
            {PESAN_PRODUK[pelanggaran]} Anggota tidak melihatnya sampai ketentuannya diubah.
          </Pemberitahuan>
        ) : null}
        <VersiProduk versi={versi} />
        {hak.bolehUbah ? (
          <>
            <section className="grid gap-4" aria-labelledby="ubah-ketentuan">
              <Judul
                level={2}
                id="ubah-ketentuan"
                anak="Perubahan menjadi versi baru. Yang sudah diajukan tetap memakai versi lamanya."
              >
                Ubah ketentuan
              </Judul>
              <ProdukForm
                koperasiId={koperasi.id}
                produk={produk}
                batas={batas}
                nilaiAwal={nilaiAwal}
                atasNama={hak.atasNamaKoperasi}
              />
            </section>
            <KeaktifanProduk produk={produk} />
          </>
        ) : null}
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
