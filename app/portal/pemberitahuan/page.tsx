import {
  DaftarPemberitahuan,
  KabarDitandai,
  TandaiSemuaForm,
} from '@/components/pemberitahuan/daftar-pemberitahuan';
import { KepalaHalaman, Kosong, Paginasi, PesanSaringan } from '@/components/ui';
import { loadPemberitahuan } from '@/lib/pemberitahuan/loaders';
import { judulDaftar } from '@/lib/platform/judul';
import { alamatDaftar } from '@/lib/platform/keyset';

export const generateMetadata = judulDaftar('Pemberitahuan');

const DASAR = '/portal/pemberitahuan';

/** One's own notices. */
export default async function PemberitahuanPage({
  searchParams,
}: PageProps<'/portal/pemberitahuan'>) {
  const { halaman, belumDibaca, ditandai, pesanSaringan } = await loadPemberitahuan(
    await searchParams,
  );
  return (
    <>
      <KepalaHalaman
        judul="Pemberitahuan"
        keterangan={belumDibaca > 0 ? `${belumDibaca} belum dibaca` : 'Semua sudah dibaca'}
        aksi={belumDibaca > 0 ? <TandaiSemuaForm /> : undefined}
      />
      <PesanSaringan pesan={pesanSaringan} />
      <KabarDitandai ditandai={ditandai} butir={halaman.baris} />
      {halaman.baris.length === 0 ? (
        <Kosong judul="Belum ada pemberitahuan">
          Kabar tentang data dan permohonan Anda muncul di sini.
        </Kosong>
      ) : (
        <DaftarPemberitahuan butir={halaman.baris} />
      )}
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamatDaftar(DASAR, { sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamatDaftar(DASAR, { setelah: halaman.setelah })}
      />
    </>
  );
}
