import type { Metadata } from 'next';
import { IsiSurat } from '@/components/akun/isi-surat';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman } from '@/components/ui';
import { loadSurat } from '@/lib/surat/loaders';

export const metadata: Metadata = { title: 'Surat demo', robots: { index: false } };

/** One mail of the demonstration, its links ready to be opened. */
export default async function SuratPage({ params }: PageProps<'/kotak-surat/[id]'>) {
  const surat = await loadSurat((await params).id);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul={surat.perihal}
        keterangan={`Kepada ${surat.kepada}, ${surat.waktu}`}
        remah={[{ label: 'Kotak surat demo', href: '/kotak-surat' }, { label: surat.perihal }]}
      />
      <Kartu>
        {surat.isi ? <IsiSurat isi={surat.isi} /> : <p>Isi surat sudah dihapus setelah dikirim.</p>}
      </Kartu>
    </IsiHalaman>
  );
}
