import '@/components/koperasi/publik/koperasi-publik.css';
import type { Metadata } from 'next';
import { DaftarKoperasi } from '@/components/koperasi/publik/daftar-koperasi';
import { SaringanKoperasi } from '@/components/koperasi/publik/saringan-koperasi';
import { IsiHalaman } from '@/components/layout';
import { KepalaHalaman, PesanSaringan } from '@/components/ui';
import { loadDaftarPublik } from '@/lib/koperasi/publik/loaders';
import { judulHalaman } from '@/lib/platform/judul';

export async function generateMetadata({
  searchParams,
}: PageProps<'/koperasi'>): Promise<Metadata> {
  return {
    title: judulHalaman('Cari koperasi', await searchParams),
    description:
      'Cari koperasi di Kota Depok menurut nama, kelurahan, jenis, dan hasil penilaian kesehatannya.',
  };
}

/** Koperasi for everybody; active ones unless all are asked for. */
export default async function CariKoperasiPage({ searchParams }: PageProps<'/koperasi'>) {
  const { saring, pesanSaringan, ...daftar } = await loadDaftarPublik(await searchParams);
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Cari koperasi"
        keterangan={`Koperasi ${saring.status ? 'di Kota Depok, termasuk yang tidak aktif' : 'yang aktif di Kota Depok'}, dengan hasil penilaian kesehatannya.`}
      />
      <SaringanKoperasi saring={saring} />
      <PesanSaringan pesan={pesanSaringan} />
      <DaftarKoperasi saring={saring} {...daftar} />
    </IsiHalaman>
  );
}
