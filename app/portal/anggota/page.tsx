import {
  alamatEkspor,
  KeanggotaanSaya,
  TabelAnggota,
} from '@/components/keanggotaan/tabel-anggota';
import { Judul, KepalaHalaman, kelasTombol, PesanSaringan } from '@/components/ui';
import { loadSemuaAnggota } from '@/lib/keanggotaan/anggota/loaders';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Anggota');

/** Members of all koperasi within reach; for an owner, the own memberships. */
export default async function SemuaAnggotaPage({ searchParams }: PageProps<'/portal/anggota'>) {
  const { milikSaya, halaman, jumlah, saringan, pesanSaringan, bolehEkspor } =
    await loadSemuaAnggota(await searchParams);
  return (
    <>
      <KepalaHalaman
        judul={halaman ? 'Buku daftar anggota' : 'Keanggotaan saya'}
        keterangan={
          halaman
            ? 'Anggota yang tercatat di portal ini, yang terbaru di atas.'
            : 'Koperasi tempat Anda menjadi anggota.'
        }
        aksi={
          halaman && bolehEkspor ? (
            // A plain link: the router must not try to draw a file.
            <a className={kelasTombol('kedua')} href={alamatEkspor(saringan)} download>
              Unduh CSV
            </a>
          ) : null
        }
      />
      {milikSaya ? (
        <section className={halaman ? 'mb-8' : undefined}>
          {halaman ? <Judul level={2}>Keanggotaan saya sendiri</Judul> : null}
          <KeanggotaanSaya daftar={milikSaya} />
        </section>
      ) : null}
      <PesanSaringan pesan={pesanSaringan} />
      {halaman ? (
        <TabelAnggota
          jalur="/portal/anggota"
          saringan={saringan}
          halaman={halaman}
          jumlah={jumlah}
          denganKoperasi
        />
      ) : null}
    </>
  );
}
