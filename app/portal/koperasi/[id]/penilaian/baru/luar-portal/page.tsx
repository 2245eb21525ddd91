import type { Metadata } from 'next';
import { Formulir } from '@/components/form';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { IsianPenilaian, LangkahPenilaian } from '@/components/penilaian/isian-penilaian';
import { TahunSudahDisetujui } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Kosong } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { susunPenilaianAction } from '@/lib/penilaian/actions';
import { loadFormPenilaian } from '@/lib/penilaian/loaders';
import { LABEL_STATUS_PENILAIAN } from '@/lib/penilaian/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/penilaian/baru/luar-portal'>): Promise<Metadata> {
  return {
    title: `Hasil lembar kerja di luar portal, ${(await loadKepalaKoperasi((await params).id)).nama}`,
  };
}

export default async function LuarPortalPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/penilaian/baru/luar-portal'>) {
  const { id } = await params;
  const data = await loadFormPenilaian(id, await searchParams);
  const { koperasi, tahun, aspek, nilaiAwal, kunciKirim, dipulihkan } = data;
  return (
    <>
      <KepalaHalaman
        judul="Hasil lembar kerja di luar portal"
        keterangan={`${koperasi.nama}. Untuk lembar kerja yang sudah selesai di tempat lain: hasil setiap aspek disalin, berkasnya dilampirkan.`}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Penilaian', href: `/portal/koperasi/${koperasi.id}/penilaian` },
          { label: 'Susun', href: `/portal/koperasi/${koperasi.id}/penilaian/baru` },
          { label: 'Di luar portal' },
        ]}
      />
      {tahun.length === 0 ? (
        <Kosong judul="Belum ada aturan penilaian">
          <p>Minta admin memuat aturan penilaian kesehatan dahulu.</p>
        </Kosong>
      ) : (
        <div className="isi-sempit grid gap-6">
          <LangkahPenilaian sekarang={0} />
          <TahunSudahDisetujui tahun={tahun} />
          <IsianDikembalikan tampil={dipulihkan} />
          <Formulir
            aksi={susunPenilaianAction}
            tersembunyi={{ koperasiId: koperasi.id, kunciKirim }}
            nilaiAwal={nilaiAwal}
          >
            <IsianPenilaian
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
              aspek={aspek}
              tombol="Simpan draf dan lanjutkan"
            />
          </Formulir>
        </div>
      )}
    </>
  );
}
