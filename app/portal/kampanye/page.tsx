import { TabelKampanye } from '@/components/kampanye/tabel-kampanye';
import { KepalaHalaman, PesanSaringan, TautanTombol } from '@/components/ui';
import { loadDaftarKampanye } from '@/lib/kampanye/loaders';
import { JALUR_KAMPANYE } from '@/lib/kampanye/rules';
import { formatAngka } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Kampanye undangan');

/** Campaigns that invite owners to join or found a koperasi. */
export default async function KampanyePage({ searchParams }: PageProps<'/portal/kampanye'>) {
  const { halaman, pesanSaringan, bolehMulai } = await loadDaftarKampanye(await searchParams);
  return (
    <>
      <KepalaHalaman
        judul="Kampanye undangan"
        keterangan={`${formatAngka(halaman.jumlah)} kampanye. Undangan dikirim hanya kepada pemilik usaha yang setuju dihubungi.`}
        aksi={
          bolehMulai ? (
            <TautanTombol href={`${JALUR_KAMPANYE}/baru`} ikon="tambah">
              Mulai kampanye
            </TautanTombol>
          ) : null
        }
      />
      <PesanSaringan pesan={pesanSaringan} />
      <TabelKampanye halaman={halaman} />
    </>
  );
}
