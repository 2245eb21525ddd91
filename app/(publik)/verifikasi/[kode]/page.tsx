import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import { IsiSertifikat, PitaKeadaan } from '@/components/sertifikat/hasil-verifikasi';
import { KepalaHalaman, Tautan } from '@/components/ui';
import { loadVerifikasiKode } from '@/lib/sertifikat/verifikasi/loaders';

export const metadata: Metadata = {
  title: 'Hasil pemeriksaan sertifikat',
  // Codes are for those who hold a letter, not for search engines.
  robots: { index: false },
};

/** Where the QR code of a letter leads. */
export default async function VerifikasiKodePage({ params }: PageProps<'/verifikasi/[kode]'>) {
  const sertifikat = await loadVerifikasiKode((await params).kode);
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Hasil pemeriksaan sertifikat"
        keterangan={`${sertifikat.koperasi.nama}, tahun buku ${sertifikat.tahunBuku}`}
        remah={[{ label: 'Periksa sertifikat', href: '/verifikasi' }, { label: 'Hasil' }]}
      />
      <div className="isi-sempit grid gap-6">
        <PitaKeadaan sertifikat={sertifikat} />
        <IsiSertifikat sertifikat={sertifikat} />
        <p>
          Punya berkas PDF-nya? <Tautan href="/verifikasi#berkas">Periksa berkasnya juga</Tautan>,
          supaya perubahan sekecil apa pun ketahuan.
        </p>
      </div>
    </IsiHalaman>
  );
}
