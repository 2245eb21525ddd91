import type { Metadata } from 'next';
import { DaftarSumber } from '@/components/permodalan/sumber/daftar-sumber';
import { KepalaHalaman, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadDaftarSumber } from '@/lib/permodalan/sumber/loaders';

export const metadata: Metadata = { title: 'Sumber modal' };

const KABAR: Record<string, string> = {
  ditambah: 'Sumber modal sudah ditambahkan.',
  diubah: 'Perubahan sudah disimpan.',
};

/** Banks and programmes that stand beside the koperasi in the comparison. */
export default async function SumberPage({ searchParams }: PageProps<'/portal/sumber-modal'>) {
  const { kabar } = await searchParams;
  const { daftar, bolehUbah } = await loadDaftarSumber();
  const berita = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul="Sumber modal"
        keterangan="Bank dan program sebagai pembanding, masing-masing dengan sumber dan tanggalnya."
        aksi={
          bolehUbah ? (
            <TautanTombol href="/portal/sumber-modal/baru" ikon="tambah">
              Tambah sumber
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-6">
        {berita ? <Pemberitahuan nada="sukses" judul={berita} /> : null}
        <DaftarSumber daftar={daftar} />
      </div>
    </>
  );
}
