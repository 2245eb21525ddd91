import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { LangkahLaporan } from '@/components/koperasi/laporan/langkah-laporan';
import { LaporanForm } from '@/components/koperasi/laporan/laporan-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadIsiLaporan } from '@/lib/koperasi/laporan/loaders';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]/ubah'>): Promise<Metadata> {
  const { id, tahun } = await params;
  return { title: `Isi laporan tahunan ${tahun}, ${(await loadKepalaKoperasi(id)).nama}` };
}

/** The figures of one book year of one koperasi. */
export default async function IsiLaporanPage({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]/ubah'>) {
  const { id, tahun } = await params;
  const { koperasi, tahunBuku, baru, koreksi, catatan, versi, nilai, dikembalikan } =
    await loadIsiLaporan(id, tahun);
  const kerja = koreksi ? 'Koreksi' : baru ? 'Isi' : 'Ubah';
  const jalur = `/portal/koperasi/${koperasi.id}/laporan`;
  return (
    <>
      <KepalaHalaman
        judul={`${kerja} laporan tahun buku ${tahunBuku}`}
        keterangan={koperasi.nama}
        remah={[
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Laporan tahunan', href: jalur },
          { label: String(tahunBuku), href: `${jalur}/${tahunBuku}` },
          { label: kerja },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <LangkahLaporan sekarang={0} />
        <IsianDikembalikan tampil={dikembalikan} />
        {koreksi ? (
          <Pemberitahuan nada="info" judul="Laporan ini sudah terverifikasi">
            Koreksi disimpan sebagai versi baru. Yang lama tetap dihitung sampai petugas lain
            memverifikasi versi baru.
          </Pemberitahuan>
        ) : null}
        <LaporanForm
          koperasiId={koperasi.id}
          tahunBuku={tahunBuku}
          versi={versi}
          nilai={nilai}
          catatan={catatan}
        />
      </div>
    </>
  );
}
