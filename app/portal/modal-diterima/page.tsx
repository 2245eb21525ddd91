import { AntreanDiterima } from '@/components/permodalan/diterima/daftar-diterima';
import { KepalaHalaman, Pemberitahuan, PesanSaringan, TautanTombol } from '@/components/ui';
import { loadDaftarDiterima } from '@/lib/permodalan/diterima/loaders';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Modal dari bank dan program');

const KABAR: Record<string, string> = {
  tercatat:
    'Modal sudah dicatat. Petugas lain memeriksa buktinya sebelum terhitung dalam capaian kota.',
  dibatalkan: 'Catatan sudah dibatalkan.',
  diperiksa: 'Catatan sudah diperiksa dan terhitung dalam capaian modal.',
};

/** What owners had from banks and programmes, for those who watch or record it. */
export default async function DiterimaPage({ searchParams }: PageProps<'/portal/modal-diterima'>) {
  const param = await searchParams;
  const { saringan, pesanSaringan, halaman, bisaCatat } = await loadDaftarDiterima(param);
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul="Modal dari bank dan program"
        keterangan="Dicatat petugas yang melihat buktinya, atau pemilik usaha sendiri. Terhitung setelah diperiksa petugas lain."
        aksi={
          bisaCatat ? (
            <TautanTombol varian="kedua" href="/portal/umkm">
              Pilih usaha untuk dicatat
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <PesanSaringan pesan={pesanSaringan} />
        <AntreanDiterima saringan={saringan} halaman={halaman} bisaCatat={bisaCatat} />
      </div>
    </>
  );
}
