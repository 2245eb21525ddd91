import type { Metadata } from 'next';
import { Formulir } from '@/components/form';
import { IsianDasarLembar } from '@/components/penilaian/lembar/isian-dasar';
import { TahunSudahDisetujui } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Tautan } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { mulaiLembarAction } from '@/lib/penilaian/lembar/actions';
import { loadMulaiLembar } from '@/lib/penilaian/lembar/loaders';
import { LABEL_STATUS_PENILAIAN } from '@/lib/penilaian/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/penilaian/baru'>): Promise<Metadata> {
  return {
    title: `Susun penilaian kesehatan, ${(await loadKepalaKoperasi((await params).id)).nama}`,
  };
}

export default async function PenilaianBaruPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/penilaian/baru'>) {
  const { id } = await params;
  const data = await loadMulaiLembar(id, await searchParams);
  const { koperasi, tahun, himpunan, bawaan, nilaiAwal, kunciKirim } = data;
  return (
    <>
      <KepalaHalaman
        judul="Susun penilaian kesehatan"
        keterangan={koperasi.nama}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Penilaian', href: `/portal/koperasi/${koperasi.id}/penilaian` },
          { label: 'Susun' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        <TahunSudahDisetujui tahun={tahun} />
        <Formulir
          aksi={mulaiLembarAction}
          tersembunyi={{ koperasiId: koperasi.id, kunciKirim }}
          nilaiAwal={nilaiAwal}
        >
          <IsianDasarLembar
            tahun={tahun.map(({ tahunBuku, ada }) => ({
              nilai: String(tahunBuku),
              label: [
                tahunBuku,
                ...ada.map(({ status }) =>
                  status === 'DISETUJUI'
                    ? 'sudah disetujui, akan digantikan'
                    : LABEL_STATUS_PENILAIAN[status].toLowerCase(),
                ),
              ].join(' – '),
            }))}
            himpunan={himpunan}
            bawaan={bawaan}
            tombol="Buka lembar kerja"
          />
        </Formulir>
        <p>
          Lembar kerjanya sudah selesai di tempat lain?{' '}
          <Tautan
            href={`/portal/koperasi/${koperasi.id}/penilaian/baru/luar-portal?tahun=${nilaiAwal.tahunBuku}`}
          >
            Catat hasil lembar kerja di luar portal
          </Tautan>
        </p>
      </div>
    </>
  );
}
