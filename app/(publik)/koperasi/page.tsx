import '@/components/koperasi/publik/koperasi-publik.css';
import type { Metadata } from 'next';
import { DaftarKoperasi } from '@/components/koperasi/publik/daftar-koperasi';
import { SaringanKoperasi } from '@/components/koperasi/publik/saringan-koperasi';
import { IsiHalaman } from '@/components/layout';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadDaftarPublik } from '@/lib/koperasi/publik/loaders';
import { pesanDiabaikan } from '@/lib/platform/saringan';

export const metadata: Metadata = {
  title: 'Cari koperasi',
  description:
    'Cari koperasi di Kota Depok menurut nama, kelurahan, jenis, dan hasil penilaian kesehatannya.',
};

/** Koperasi for everybody; active ones unless all are asked for. */
export default async function CariKoperasiPage({ searchParams }: PageProps<'/koperasi'>) {
  const { saring, diabaikan, ...daftar } = await loadDaftarPublik(await searchParams);
  const pesan = pesanDiabaikan(diabaikan);
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Cari koperasi"
        keterangan={`Koperasi ${saring.status ? 'di Kota Depok, termasuk yang tidak aktif' : 'yang aktif di Kota Depok'}, dengan hasil penilaian kesehatannya.`}
      />
      <SaringanKoperasi saring={saring} />
      {pesan ? (
        <div className="mb-4">
          <Pemberitahuan nada="peringatan">{pesan}</Pemberitahuan>
        </div>
      ) : null}
      <DaftarKoperasi saring={saring} {...daftar} />
    </IsiHalaman>
  );
}
