import type { Metadata } from 'next';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import {
  BulanLaporan,
  RingkasanPinjaman,
} from '@/components/permodalan/laporan/ringkasan-pinjaman';
import { Tautan } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadPinjamanKoperasi } from '@/lib/permodalan/laporan/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/pinjaman'>): Promise<Metadata> {
  return { title: `Pinjaman, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

/** The loans of one koperasi and their monthly reports. */
export default async function PinjamanKoperasiPage({
  params,
}: PageProps<'/portal/koperasi/[id]/pinjaman'>) {
  const { id } = await params;
  const { koperasi, kelompok, menurutStatus, bulan, bolehLapor, aturan } =
    await loadPinjamanKoperasi(id);
  return (
    <>
      <KepalaKoperasi koperasi={koperasi} tabAktif="pinjaman" />
      <div className="mt-6 grid grid-cols-1 gap-6">
        <h2 className="judul-2">Pinjaman</h2>
        <RingkasanPinjaman kelompok={kelompok} menurutStatus={menurutStatus} />
        <p>
          <Tautan href={`/portal/modal?tab=berjalan&cari=${encodeURIComponent(koperasi.nama)}`}>
            Lihat daftar pinjaman yang berjalan
          </Tautan>
        </p>
        <h2 className="judul-2">Laporan bulanan</h2>
        <p>
          Total setiap pinjaman pada akhir bulan, dilaporkan mulai hari terakhir bulan itu dan
          paling lambat tanggal {aturan.tanggal} bulan berikutnya.{' '}
          <span className="teks-lembut">Sumber: {kalimatSumber(aturan)}</span>
        </p>
        <BulanLaporan koperasiId={koperasi.id} bulan={bulan} bolehLapor={bolehLapor} />
      </div>
    </>
  );
}
