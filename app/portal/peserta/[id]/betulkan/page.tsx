import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { BetulkanForm } from '@/components/program/betulkan-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadBetulkan } from '@/lib/program/peserta/betulkan/loaders';

export const metadata: Metadata = { title: 'Betulkan pendaftaran' };

/** Mending a registration that an officer wrote, until it is verified. */
export default async function BetulkanPage({ params }: PageProps<'/portal/peserta/[id]/betulkan'>) {
  const { id } = await params;
  const data = await loadBetulkan(id);
  const { peserta, program, titipan } = data;
  return (
    <>
      <KepalaHalaman
        judul="Betulkan pendaftaran"
        keterangan={`${peserta.namaPeserta}, ${program.nama}`}
        remah={[
          { label: 'Peserta program', href: '/portal/peserta' },
          { label: peserta.nomor, href: `/portal/peserta/${peserta.id}` },
          { label: 'Betulkan' },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        <KabarTitipan titipan={titipan} />
        {data.denganOrang ? null : (
          <Pemberitahuan nada="info" judul="Data diri tidak dibetulkan di sini">
            <p>
              Orang ini sudah punya usaha, akun, atau pendaftaran lain yang sudah diperiksa. Data
              dirinya dibetulkan di sana.
            </p>
          </Pemberitahuan>
        )}
        <BetulkanForm
          peserta={peserta}
          program={program}
          denganOrang={data.denganOrang}
          kelurahan={data.kelurahan}
          tersamar={data.tersamar}
          nilaiAwal={{ ...data.nilai, ...titipan }}
        />
      </div>
    </>
  );
}
