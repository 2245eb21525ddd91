import type { Metadata } from 'next';
import { RincianLaporan } from '@/components/koperasi/laporan/rincian-laporan';
import { LencanaStatusLaporan } from '@/components/koperasi/laporan/status-laporan';
import { TindakanLaporan } from '@/components/koperasi/laporan/tindakan-laporan';
import { KepalaHalaman, Kosong, Pemberitahuan } from '@/components/ui';
import { loadRincianLaporan } from '@/lib/koperasi/laporan/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]'>): Promise<Metadata> {
  const { id, tahun } = await params;
  const { koperasi, tahunBuku } = await loadRincianLaporan(id, tahun);
  return { title: `Laporan tahunan ${tahunBuku}, ${koperasi.nama}` };
}

const KABAR: Record<string, string> = {
  diajukan: 'Laporan sudah diajukan. Petugas mendapat kabar.',
  ditarik: 'Laporan ditarik dan menjadi draf lagi.',
  terverifikasi: 'Laporan sudah terverifikasi. Koperasi mendapat kabar.',
  dikembalikan: 'Laporan dikembalikan. Koperasi mendapat kabar beserta catatan Anda.',
  'koreksi-dibuang': 'Koreksi dibuang. Laporan terverifikasi tetap berlaku.',
};

/** The report of one book year of one koperasi, and what may be done about it. */
export default async function RincianLaporanPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]'>) {
  const { id, tahun } = await params;
  const { koperasi, tahunBuku, rincian, berkasBerjalan, berkasBerlaku, kurang, boleh, titipan } =
    await loadRincianLaporan(id, tahun);
  const { kabar } = await searchParams;
  const baru = typeof kabar === 'string' && Object.hasOwn(KABAR, kabar) ? KABAR[kabar] : null;
  const { berjalan, berlaku } = rincian;
  const kini = berjalan ?? berlaku;
  const jalur = `/portal/koperasi/${koperasi.id}/laporan/${tahunBuku}`;
  const adaTindakan = Object.values(boleh).some(Boolean);
  return (
    <>
      <KepalaHalaman
        judul={`Laporan tahun buku ${tahunBuku}`}
        keterangan={koperasi.nama}
        lencana={kini ? <LencanaStatusLaporan status={kini.status} /> : undefined}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Laporan tahunan', href: `/portal/koperasi/${koperasi.id}/laporan` },
          { label: String(tahunBuku) },
        ]}
      />
      {baru ? (
        <div className="mb-6">
          <Pemberitahuan nada="sukses" judul={baru} />
        </div>
      ) : null}
      <div
        className={
          adaTindakan
            ? 'grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_23rem]'
            : undefined
        }
      >
        {kini || rincian.lama.length > 0 ? (
          <RincianLaporan
            rincian={rincian}
            berkasBerjalan={berkasBerjalan}
            berkasBerlaku={berkasBerlaku}
          />
        ) : (
          <Kosong judul={`Laporan tahun buku ${tahunBuku} belum diisi`}>
            Pengurus koperasi atau petugas dinas mengisinya setelah tahun buku berakhir.
          </Kosong>
        )}
        {adaTindakan ? (
          <TindakanLaporan {...{ jalur, berjalan, berlaku, kurang, boleh, titipan }} />
        ) : null}
      </div>
    </>
  );
}
