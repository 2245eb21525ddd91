import { DaftarPengguna, SaringanPengguna } from '@/components/pengguna/daftar-pengguna';
import { KepalaHalaman, PesanSaringan, TautanTombol } from '@/components/ui';
import { loadDaftarPengguna } from '@/lib/pengguna/loaders';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Pengguna');

/** The accounts of the portal. */
export default async function PenggunaPage({ searchParams }: PageProps<'/portal/pengguna'>) {
  const { saring, pesanSaringan, halaman, bolehKelola } = await loadDaftarPengguna(
    await searchParams,
  );
  return (
    <>
      <KepalaHalaman
        judul="Pengguna"
        keterangan="Akun, peran, dan jangkauannya."
        aksi={
          bolehKelola ? (
            <TautanTombol href="/portal/pengguna/baru" ikon="tambah">
              Buat akun
            </TautanTombol>
          ) : null
        }
      />
      <SaringanPengguna saring={saring} denganSurel={bolehKelola} />
      <PesanSaringan pesan={pesanSaringan} />
      <DaftarPengguna saring={saring} halaman={halaman} />
    </>
  );
}
