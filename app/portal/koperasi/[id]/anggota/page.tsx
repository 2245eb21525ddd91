import type { Metadata } from 'next';
import { IsiBuku } from '@/components/keanggotaan/isi-buku';
import { alamatEkspor } from '@/components/keanggotaan/tabel-anggota';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { kelasTombol, PesanSaringan } from '@/components/ui';
import { loadBuku } from '@/lib/keanggotaan/anggota/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { judulHalaman } from '@/lib/platform/judul';

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/anggota'>): Promise<Metadata> {
  const { nama } = await loadKepalaKoperasi((await params).id);
  return { title: judulHalaman(`Buku daftar anggota, ${nama}`, await searchParams) };
}

/** The buku daftar anggota of one koperasi. */
export default async function BukuAnggotaPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/anggota'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const [kepala, buku] = await Promise.all([loadKepalaKoperasi(id), loadBuku(id, param)]);
  return (
    <>
      <KepalaKoperasi
        koperasi={kepala}
        tabAktif="anggota"
        aksi={
          buku.bolehEkspor ? (
            <>
              {/* Plain links: the router must not draw a file, nor fetch a page ahead whose opening is noted. */}
              <a
                className={kelasTombol('kedua')}
                href={`/portal/koperasi/${buku.koperasi.id}/anggota/cetak`}
              >
                Cetak seluruh buku
              </a>
              <a
                className={kelasTombol('kedua')}
                href={alamatEkspor(buku.saringan, buku.koperasi.id)}
                download
              >
                Unduh CSV
              </a>
            </>
          ) : null
        }
      />
      <div className="mt-6 grid gap-4">
        <h2 className="judul-2">Buku daftar anggota</h2>
        <PesanSaringan pesan={buku.pesanSaringan} />
        <IsiBuku buku={buku} />
      </div>
    </>
  );
}
