import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { ProgramForm } from '@/components/program/program-form';
import { KepalaHalaman } from '@/components/ui';
import { loadProgramBaru } from '@/lib/program/kelola/loaders';

export const metadata: Metadata = { title: 'Program baru' };

export default async function ProgramBaruPage() {
  const { kunciKirim, titipan } = await loadProgramBaru();
  return (
    <>
      <KepalaHalaman
        judul="Program baru"
        remah={[{ label: 'Program', href: '/portal/program' }, { label: 'Baru' }]}
      />
      <div className="grid max-w-3xl gap-6">
        <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
        <ProgramForm
          kunciKirim={kunciKirim}
          nilaiAwal={{
            hadirPersenMin: '75',
            kunjunganMin: '1',
            belumDikonfirmasi: 'ya',
            aktif: 'ya',
            ...titipan,
          }}
        />
      </div>
    </>
  );
}
