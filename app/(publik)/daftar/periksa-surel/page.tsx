import type { Metadata } from 'next';
import { KirimUlangForm } from '@/components/akun/daftar-form';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { loadPeriksaSurel } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Periksa surel Anda' };

/** The same answer for every address. */
export default async function PeriksaSurelPage({
  searchParams,
}: PageProps<'/daftar/periksa-surel'>) {
  const [{ demo }, { ulang }] = await Promise.all([loadPeriksaSurel(), searchParams]);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman judul="Periksa surel Anda" />
      <div className="grid gap-6">
        {ulang ? (
          <Pemberitahuan
            nada="sukses"
            judul="Jika alamat itu menunggu konfirmasi, tautan baru sudah dikirim."
          />
        ) : null}
        <p>
          Kami sudah mengirim surat ke alamat yang Anda tulis. Buka surat itu, tekan tautannya, lalu
          tekan Konfirmasi. Tautan berlaku 24 jam.
        </p>
        {demo ? (
          <Pemberitahuan nada="info">
            Dalam mode demo surat tidak keluar dari komputer ini. Baca di{' '}
            <Tautan href="/kotak-surat">kotak surat demo</Tautan>.
          </Pemberitahuan>
        ) : null}
        <Kartu judul="Surat belum datang?">
          <p className="mb-4">Lihat juga folder spam. Jika tetap tidak ada, minta kirim ulang.</p>
          <KirimUlangForm />
        </Kartu>
      </div>
    </IsiHalaman>
  );
}
