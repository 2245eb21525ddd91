import type { Metadata } from 'next';
import { ProgramForm } from '@/components/program/program-form';
import { KepalaHalaman } from '@/components/ui';
import { loadUbahProgram } from '@/lib/program/kelola/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/program/[id]/ubah'>): Promise<Metadata> {
  return { title: `Ubah program: ${(await loadUbahProgram((await params).id)).program.nama}` };
}

export default async function UbahProgramPage({ params }: PageProps<'/portal/program/[id]/ubah'>) {
  const { id } = await params;
  const { program, nilaiAwal } = await loadUbahProgram(id);
  return (
    <>
      <KepalaHalaman
        judul={`Ubah ${program.nama}`}
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: program.nama, href: `/portal/program/${program.id}` },
          { label: 'Ubah' },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        <ProgramForm program={program} nilaiAwal={nilaiAwal} />
      </div>
    </>
  );
}
