import '@/components/koperasi/publik/koperasi-publik.css';
import type { Metadata } from 'next';
import { Bergabung } from '@/components/koperasi/publik/bergabung';
import {
  KesehatanKoperasi,
  PeringatanKoperasi,
} from '@/components/koperasi/publik/kesehatan-koperasi';
import { RincianKoperasi } from '@/components/koperasi/publik/rincian-koperasi';
import { IsiHalaman } from '@/components/layout';
import { KepalaHalaman, Lencana } from '@/components/ui';
import { loadJalanBergabung } from '@/lib/keanggotaan/pengajuan/loaders';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { loadProfilPublik } from '@/lib/koperasi/publik/loaders';
import { loadMasuk } from '@/lib/menu/loaders';
import { loadPenilaianPublik } from '@/lib/penilaian/loaders';

export async function generateMetadata({ params }: PageProps<'/koperasi/[id]'>): Promise<Metadata> {
  const { nama, wilayah } = await loadProfilPublik((await params).id);
  return { title: nama, description: `${nama}, ${wilayah}: kesehatan, simpanan, dan pengurusnya.` };
}

/** What everybody may know of one koperasi. */
export default async function ProfilKoperasiPage({ params }: PageProps<'/koperasi/[id]'>) {
  const { id } = await params;
  const [koperasi, penilaian, masuk, jalan] = await Promise.all([
    loadProfilPublik(id),
    loadPenilaianPublik(id),
    loadMasuk(),
    loadJalanBergabung(id),
  ]);
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul={koperasi.nama}
        remah={[{ label: 'Cari koperasi', href: '/koperasi' }, { label: koperasi.nama }]}
        keterangan={`Koperasi ${labelAcuan(JENIS_KOPERASI, koperasi.jenis).toLowerCase()} · ${koperasi.wilayah}`}
        lencana={koperasi.kkmp ? <Lencana nada="netral">Koperasi Merah Putih</Lencana> : undefined}
      />
      <PeringatanKoperasi koperasi={koperasi} />
      <div className="profil-koperasi">
        <KesehatanKoperasi koperasi={koperasi} {...penilaian} />
        <Bergabung koperasi={koperasi} masuk={masuk} jalan={jalan} />
        <RincianKoperasi koperasi={koperasi} />
      </div>
    </IsiHalaman>
  );
}
