import { DaftarPeserta } from '@/components/program/daftar-peserta';
import { KepalaHalaman, PesanSaringan } from '@/components/ui';
import { judulDaftar } from '@/lib/platform/judul';
import { loadDaftarPeserta } from '@/lib/program/peserta/loaders';

export const generateMetadata = judulDaftar('Peserta program');

/** Participants of the programmes, for those who verify, choose or watch. */
export default async function PesertaPage({ searchParams }: PageProps<'/portal/peserta'>) {
  const { pesanSaringan, ...data } = await loadDaftarPeserta(await searchParams);
  return (
    <>
      <KepalaHalaman
        judul="Peserta program"
        keterangan="Pendaftar dan peserta program, menurut tempat tinggalnya."
      />
      <PesanSaringan pesan={pesanSaringan} />
      <DaftarPeserta {...data} />
    </>
  );
}
