import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { DaftarTahunLaporan } from '@/components/koperasi/laporan/daftar-tahun';
import { TabelLaporanTahunan } from '@/components/koperasi/laporan/tabel-laporan';
import { KartuKuk } from '@/components/koperasi/profil/kuk';
import { KartuRat } from '@/components/koperasi/profil/rat';
import { PanelIndeks } from '@/components/peringatan-dini/panel-indeks';
import { Judul, Pemberitahuan } from '@/components/ui';
import { loadLaporan } from '@/lib/koperasi/laporan/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadJejak } from '@/lib/peringatan-dini/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan'>): Promise<Metadata> {
  return { title: `Laporan tahunan, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** Yearly reports of one koperasi, and what follows from the verified ones. */
export default async function LaporanPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/laporan'>) {
  const [{ id }, { kabar }] = await Promise.all([params, searchParams]);
  const { koperasi, tahun, tabel, rat, kuk, versi, bolehUbahKuk, titipan } = await loadLaporan(id);
  const jejak = await loadJejak(id);
  return (
    <>
      <KepalaKoperasi koperasi={koperasi} tabAktif="laporan" />
      <div className="mt-6 grid grid-cols-1 gap-6">
        <KabarTitipan titipan={titipan} />
        {kabar === 'kuk' ? <Pemberitahuan nada="sukses" judul="KUK sudah disimpan." /> : null}
        <section className="grid grid-cols-1 gap-3" aria-labelledby="tahun-buku">
          <Judul level={2} id="tahun-buku">
            Laporan tahunan
          </Judul>
          <DaftarTahunLaporan koperasiId={koperasi.id} tahun={tahun} />
        </section>
        <KartuRat rat={rat} />
        <KartuKuk
          koperasiId={koperasi.id}
          versi={versi}
          kuk={kuk}
          bolehUbah={bolehUbahKuk}
          titipan={titipan}
        />
        {jejak ? <PanelIndeks jejak={jejak} /> : null}
        <section className="grid grid-cols-1 gap-3" aria-labelledby="angka">
          <Judul level={2} id="angka">
            Angka terverifikasi
          </Judul>
          <TabelLaporanTahunan tabel={tabel} />
        </section>
      </div>
    </>
  );
}
