import type { Metadata } from 'next';
import { AturUlangForm, LupaSandiForm } from '@/components/akun/daftar-form';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadAturUlang } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Buat kata sandi', referrer: 'same-origin' };

/** A new password by a one-time link, of a reset or of an invitation. */
export default async function AturUlangSandiPage({ searchParams }: PageProps<'/atur-ulang-sandi'>) {
  const { token: mentah } = await searchParams;
  const token = typeof mentah === 'string' ? mentah : '';
  const { berlaku, undangan } = await loadAturUlang(token);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul={undangan ? 'Buat kata sandi' : 'Buat kata sandi baru'}
        keterangan={
          berlaku && !undangan ? 'Setelah disimpan, semua sesi masuk Anda diakhiri.' : undefined
        }
      />
      <div className="grid gap-6">
        {berlaku ? (
          <Kartu>
            <AturUlangForm token={token} />
          </Kartu>
        ) : (
          <>
            <Pemberitahuan nada="peringatan" judul="Tautan ini tidak berlaku lagi.">
              Mungkin sudah dipakai atau sudah lewat waktunya. Minta tautan baru di bawah.
            </Pemberitahuan>
            <Kartu judul="Minta tautan baru">
              <LupaSandiForm />
            </Kartu>
          </>
        )}
      </div>
    </IsiHalaman>
  );
}
