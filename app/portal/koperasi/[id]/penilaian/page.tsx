import type { Metadata } from 'next';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { TabelRiwayatPenilaian, TrenPenilaian } from '@/components/penilaian/riwayat-penilaian';
import { Kosong, TautanTombol } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadRiwayatPenilaian } from '@/lib/penilaian/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/penilaian'>): Promise<Metadata> {
  return { title: `Penilaian kesehatan, ${(await loadKepalaKoperasi((await params).id)).nama}` };
}

export default async function PenilaianKoperasiPage({
  params,
}: PageProps<'/portal/koperasi/[id]/penilaian'>) {
  const { id } = await params;
  const koperasi = await loadKepalaKoperasi(id);
  const { riwayat, bolehSusun, kantor } = await loadRiwayatPenilaian(id);
  const mulai = bolehSusun ? (
    <TautanTombol ikon="tambah" href={`/portal/koperasi/${koperasi.id}/penilaian/baru`}>
      Susun penilaian
    </TautanTombol>
  ) : undefined;
  return (
    <>
      <KepalaKoperasi koperasi={koperasi} tabAktif="penilaian" aksi={mulai} />
      {riwayat.length === 0 ? (
        <Kosong judul="Belum dinilai">
          <p>
            {kantor
              ? 'Belum ada penilaian untuk koperasi ini. Belum dinilai bukan berarti tidak sehat.'
              : 'Dinas belum menyetujui penilaian untuk koperasi Anda. Belum dinilai bukan berarti tidak sehat.'}
          </p>
        </Kosong>
      ) : (
        <div className="grid gap-8">
          <TrenPenilaian riwayat={riwayat} />
          <TabelRiwayatPenilaian riwayat={riwayat} />
        </div>
      )}
    </>
  );
}
