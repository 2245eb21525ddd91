import type { Metadata } from 'next';
import { KirimUlangForm, KonfirmasiForm } from '@/components/akun/daftar-form';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { loadKonfirmasi } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Konfirmasi alamat surel', referrer: 'same-origin' };

/** The link from the mail leads here; only the button uses it up. */
export default async function KonfirmasiPage({ searchParams }: PageProps<'/konfirmasi'>) {
  const { token: mentah, lanjut } = await searchParams;
  const token = typeof mentah === 'string' ? mentah : '';
  const { berlaku } = await loadKonfirmasi(token);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman judul="Konfirmasi alamat surel" />
      <div className="grid gap-6">
        {berlaku ? (
          <Kartu>
            <p className="mb-4">Tekan tombol ini untuk menyelesaikan pendaftaran.</p>
            <KonfirmasiForm
              token={token}
              lanjut={typeof lanjut === 'string' ? lanjut : undefined}
            />
          </Kartu>
        ) : (
          <>
            <Pemberitahuan nada="peringatan" judul="Tautan ini tidak berlaku lagi.">
              Mungkin sudah dipakai, atau sudah lewat 24 jam. Jika sudah pernah menekan Konfirmasi,{' '}
              <Tautan href="/masuk">langsung masuk</Tautan>.
            </Pemberitahuan>
            <Kartu judul="Minta tautan baru">
              <KirimUlangForm />
            </Kartu>
          </>
        )}
      </div>
    </IsiHalaman>
  );
}
