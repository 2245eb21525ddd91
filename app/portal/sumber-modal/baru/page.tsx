import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { SumberForm } from '@/components/permodalan/sumber/sumber-form';
import { KepalaHalaman } from '@/components/ui';
import { loadSumberBaru } from '@/lib/permodalan/sumber/loaders';

export const metadata: Metadata = { title: 'Sumber modal baru' };

export default async function SumberBaruPage() {
  const { kunciKirim, titipan } = await loadSumberBaru();
  return (
    <>
      <KepalaHalaman
        judul="Sumber modal baru"
        remah={[{ label: 'Sumber modal', href: '/portal/sumber-modal' }, { label: 'Baru' }]}
      />
      <div className="grid max-w-3xl gap-6">
        <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
        <SumberForm
          kunciKirim={kunciKirim}
          nilaiAwal={{ belumDikonfirmasi: 'ya', aktif: 'ya', ...titipan }}
        />
      </div>
    </>
  );
}
