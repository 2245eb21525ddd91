import type { Metadata } from 'next';
import { LupaSandiForm } from '@/components/akun/daftar-form';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { loadPeriksaSurel } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Lupa kata sandi' };

/** Asks for a link to set a new password; the answer is the same for every address. */
export default async function LupaSandiPage({ searchParams }: PageProps<'/lupa-sandi'>) {
  const [{ demo }, { terkirim }] = await Promise.all([loadPeriksaSurel(), searchParams]);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul="Lupa kata sandi"
        keterangan="Tulis surel akun Anda. Kami kirim tautan untuk membuat kata sandi baru."
      />
      <div className="grid gap-6">
        {terkirim ? (
          <Pemberitahuan nada="sukses" judul="Permintaan Anda sudah diterima.">
            Jika alamat itu punya akun, surat berisi tautan segera datang. Tautan berlaku 1 jam.
            Lihat juga folder spam.
            {demo ? (
              <>
                {' '}
                Dalam mode demo, baca di <Tautan href="/kotak-surat">kotak surat demo</Tautan>.
              </>
            ) : null}
          </Pemberitahuan>
        ) : null}
        <Kartu>
          <LupaSandiForm />
        </Kartu>
        <p>
          <Tautan href="/masuk">Kembali ke halaman masuk</Tautan>
        </p>
      </div>
    </IsiHalaman>
  );
}
