import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import {
  FormulirBerkas,
  FormulirKode,
  PenjelasanVerifikasi,
} from '@/components/sertifikat/formulir-verifikasi';
import { HasilBerkas } from '@/components/sertifikat/hasil-verifikasi';
import { KepalaHalaman } from '@/components/ui';
import { loadVerifikasi } from '@/lib/sertifikat/verifikasi/loaders';

export const metadata: Metadata = {
  title: 'Periksa sertifikat koperasi',
  description:
    'Periksa keaslian sertifikat hasil penilaian kesehatan koperasi dari DKUM Kota Depok.',
};

/** Is a letter real, and does it still hold? By its code or by its file. */
export default async function VerifikasiPage({ searchParams }: PageProps<'/verifikasi'>) {
  const { cari, galatCari, galatBerkas, hasil } = await loadVerifikasi(await searchParams);
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Periksa sertifikat koperasi"
        keterangan="Pastikan sertifikat hasil penilaian kesehatan koperasi benar dari dinas dan masih berlaku."
      />
      <div className="grid gap-6">
        {hasil ? <HasilBerkas hasil={hasil} /> : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <FormulirKode cari={cari} galat={galatCari} />
          <FormulirBerkas galat={galatBerkas} />
        </div>
        <PenjelasanVerifikasi />
      </div>
    </IsiHalaman>
  );
}
