import { SaringanKoperasi } from '@/components/koperasi/daftar/saringan';
import { TabelKoperasi } from '@/components/koperasi/daftar/tabel';
import { SumberRat } from '@/components/koperasi/profil/rat';
import { Ikon, KepalaHalaman, kelasTombol, PesanSaringan, TautanTombol } from '@/components/ui';
import { loadDaftarKoperasi } from '@/lib/koperasi/daftar/loaders';
import { formatAngka } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Koperasi');

/** The koperasi of the city. */
export default async function DaftarKoperasiPage({ searchParams }: PageProps<'/portal/koperasi'>) {
  const { saring, pesanSaringan, daftar, bolehDaftarkan, eksporHref } = await loadDaftarKoperasi(
    await searchParams,
  );
  return (
    <>
      <KepalaHalaman
        judul="Koperasi"
        keterangan={`${formatAngka(daftar.jumlah)} koperasi`}
        aksi={
          bolehDaftarkan ? (
            <TautanTombol href="/portal/koperasi/daftar-baru" ikon="tambah">
              Daftarkan koperasi
            </TautanTombol>
          ) : null
        }
      />
      <SaringanKoperasi saring={saring} />
      <PesanSaringan pesan={pesanSaringan} />
      {eksporHref ? (
        <p className="my-4">
          {/* A plain link: the router must not try to draw a file. */}
          <a className={kelasTombol('kedua')} href={eksporHref} download>
            <Ikon nama="unduh" />
            <span>Unduh CSV</span>
          </a>
        </p>
      ) : null}
      <TabelKoperasi saring={saring} daftar={daftar} bolehDaftarkan={bolehDaftarkan} />
      <SumberRat sumber={daftar.rat.sumber} belumDikonfirmasi={daftar.rat.belumDikonfirmasi} />
    </>
  );
}
