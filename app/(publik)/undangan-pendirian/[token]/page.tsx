import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import { ArtiPendiri, RencanaUndangan } from '@/components/pendirian/undangan/rencana';
import { KepalaHalaman, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { loadUndanganPublik } from '@/lib/pendirian/undangan/loaders';
import { alamatUndangan } from '@/lib/pendirian/undangan/rules';

export const metadata: Metadata = {
  title: 'Undangan menjadi pendiri koperasi',
  referrer: 'same-origin',
  robots: { index: false, follow: false },
};

/** Whoever has the link reads the plan here, and signs in or signs up to answer. */
export default async function UndanganPublikPage({
  params,
}: PageProps<'/undangan-pendirian/[token]'>) {
  const { token } = await params;
  const { rencana } = await loadUndanganPublik(token);
  if (!rencana) {
    return (
      <IsiHalaman sempit>
        <KepalaHalaman judul="Undangan tidak berlaku" />
        <Pemberitahuan nada="peringatan" judul="Undangan ini tidak berlaku lagi.">
          Mungkin sudah lewat waktunya atau dicabut. Minta tautan baru kepada yang mengajak Anda,
          atau cari <Tautan href="/koperasi">koperasi yang sudah berdiri</Tautan>.
        </Pemberitahuan>
      </IsiHalaman>
    );
  }
  const lanjut = encodeURIComponent(alamatUndangan(token));
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul={rencana.nama}
        keterangan={`${rencana.pemrakarsa} mengajak Anda ikut mendirikan koperasi ini.`}
      />
      <div className="grid grid-cols-1 gap-6">
        <RencanaUndangan rencana={rencana} />
        <ArtiPendiri sekunder={rencana.sekunder} />
        {rencana.terbuka ? (
          <div className="grid gap-3">
            <p>Untuk menjawab, masuk dengan akun Anda. Undangan ini tidak hilang.</p>
            <div className="flex flex-wrap gap-3">
              <TautanTombol href={`/masuk?lanjut=${lanjut}`}>Masuk dan jawab</TautanTombol>
              <TautanTombol varian="kedua" href={`/daftar?lanjut=${lanjut}`}>
                Belum punya akun? Daftar
              </TautanTombol>
            </div>
          </div>
        ) : (
          <Pemberitahuan nada="info" judul="Daftar pendiri sudah ditutup">
            Setelah koperasi berdiri, Anda dapat mengajukan bergabung.
          </Pemberitahuan>
        )}
      </div>
    </IsiHalaman>
  );
}
